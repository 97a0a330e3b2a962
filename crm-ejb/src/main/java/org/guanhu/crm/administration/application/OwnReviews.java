package org.guanhu.crm.administration.application;

import jakarta.ejb.Local;
import java.util.List;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/**
 * What one has to say to colleagues' rights: for superiors, and for those who decide on rights
 * where there is none. Nobody reviews themselves, by whatever account.
 */
@Local
public interface OwnReviews {

    /** The rights that wait for the present person. */
    Page<ReviewLine> waiting(PageRequest page);

    /**
     * Confirms rights that were shown together.
     *
     * @throws UnknownReview if one of them is not for this person
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if there are none or more than a page
     *     shows, if one was decided meanwhile, or if the review is over; then none is confirmed
     */
    void confirm(List<String> ids);

    /**
     * Ends rights that were shown together, at once.
     *
     * @throws UnknownReview if one of them is not for this person
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if there are none or more than a page
     *     shows, if no reason is given, if one was decided meanwhile, or if the review is over;
     *     then none is ended
     */
    void revoke(List<String> ids, String reason);
}
