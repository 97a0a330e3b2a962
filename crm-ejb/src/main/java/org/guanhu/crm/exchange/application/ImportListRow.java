package org.guanhu.crm.exchange.application;

import java.io.Serializable;
import java.time.Instant;
import org.guanhu.crm.exchange.domain.ImportStatus;
import org.guanhu.crm.exchange.domain.RowCounts;

/**
 * An import in a list.
 *
 * @param key its key
 * @param fileName name of the file
 * @param uploadedBy login of who uploaded it
 * @param uploadedAt when
 * @param branch code of the branch that will hold the customers
 * @param charset how its text was written
 * @param rows how many rows it has
 * @param counts how they came out
 * @param status where it stands
 * @param request number of the request, or null
 * @param appliedAt when its rows became customers, or null
 */
public record ImportListRow(
        String key,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        String branch,
        String charset,
        int rows,
        RowCounts counts,
        ImportStatus status,
        String request,
        Instant appliedAt)
        implements Serializable {}
