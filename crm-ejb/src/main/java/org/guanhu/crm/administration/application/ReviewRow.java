package org.guanhu.crm.administration.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/**
 * A review of rights.
 *
 * @param key what names it
 * @param name what it is called
 * @param due the last day for confirming
 * @param request the request by which it was approved
 * @param openedAt when it was approved
 * @param closedAt when it was closed, or null
 */
public record ReviewRow(
        ReviewKey key,
        BilingualName name,
        LocalDate due,
        ChangeRequestNumber request,
        Instant openedAt,
        Instant closedAt)
        implements Serializable {

    static ReviewRow of(AccessReview review) {
        return new ReviewRow(
                review.key(),
                review.name(),
                review.due(),
                review.request(),
                review.openedAt(),
                review.closedAt());
    }
}
