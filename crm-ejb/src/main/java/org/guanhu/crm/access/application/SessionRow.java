package org.guanhu.crm.access.application;

import java.time.Instant;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.SessionOrigin;
import org.guanhu.crm.access.domain.StaffId;

/**
 * A session as lists show it.
 *
 * @param id its key
 * @param account whose it is
 * @param name the person's name
 * @param origin where it came from
 * @param since when it began
 * @param lastSeen when something was done in it last
 * @param end why it is over; null while it goes on
 * @param isThis whether it is the reader's own present one
 */
public record SessionRow(
        String id,
        StaffId account,
        String name,
        SessionOrigin origin,
        Instant since,
        Instant lastSeen,
        SessionEnd end,
        boolean isThis) {}
