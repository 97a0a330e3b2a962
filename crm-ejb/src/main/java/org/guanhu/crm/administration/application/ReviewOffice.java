package org.guanhu.crm.administration.application;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;

/** Proposing reviews of rights and seeing what became of them (SE-04). */
@Local
public interface ReviewOffice {

    /**
     * Makes a request of it; the review begins when somebody else approves.
     *
     * @throws org.guanhu.crm.shared.domain.NotFound if a branch does not exist
     * @throws org.guanhu.crm.approval.domain.ApprovalRefused if the day is not one of the next
     *     year, or no branch is named
     */
    ChangeRequestNumber propose(Order order);

    /** The newest reviews, the newest first. */
    List<ReviewRow> reviews();

    /**
     * What became of each right, superior by superior.
     *
     * @throws UnknownReview if there is no such review
     */
    ReviewReport report(ReviewKey key);

    /**
     * Every right under a review with its outcome, as a file for spreadsheets.
     *
     * @param heads what its nine columns are called
     * @throws UnknownReview if there is no such review
     */
    byte[] file(ReviewKey key, List<String> heads);

    /**
     * What is wanted and why.
     *
     * @param name what the review is called
     * @param due the last day for confirming
     * @param branches codes of the branches whose accounts are reviewed
     * @param reason why
     * @param nonce key of the form that was sent (I9)
     */
    record Order(
            BilingualName name, LocalDate due, Set<String> branches, String reason, String nonce) {}
}
