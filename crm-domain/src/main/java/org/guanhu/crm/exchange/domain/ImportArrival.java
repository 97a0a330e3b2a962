package org.guanhu.crm.exchange.domain;

import java.time.Instant;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;

/**
 * How a file came in.
 *
 * @param key the name that it got
 * @param by who uploaded it
 * @param branch the branch of that person
 * @param at when
 * @param charset in which its text was read
 * @param rows how many rows it has
 * @param digest keyed digest of its content
 */
public record ImportArrival(
        ImportKey key,
        StaffId by,
        BranchCode branch,
        Instant at,
        String charset,
        int rows,
        String digest) {}
