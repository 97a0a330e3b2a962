package org.guanhu.crm.administration.application;

import java.io.Serializable;
import java.time.LocalDate;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.ReviewedGrant;

/**
 * One right that waits for somebody's word.
 *
 * @param id what names it
 * @param account the account that holds it
 * @param role the role with its days, or null
 * @param scope the share of the customers with its days, or null
 * @param review what the review is called
 * @param due the last day
 */
public record ReviewLine(
        String id, StaffId account, String role, String scope, BilingualName review, LocalDate due)
        implements Serializable {

    static ReviewLine of(ReviewedGrant right, AccessReview review) {
        return new ReviewLine(
                right.id(),
                right.account(),
                right.role(),
                right.scope(),
                review.name(),
                review.due());
    }
}
