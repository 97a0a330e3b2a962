package org.guanhu.crm.administration.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** All reviews of rights and what they are about. */
public interface AccessReviews {

    /** The review of that key. */
    Optional<AccessReview> byKey(ReviewKey key);

    /**
     * The same, read afresh and kept from everybody else until the transaction ends: who holds it
     * alone decides on its rights.
     */
    Optional<AccessReview> hold(ReviewKey key);

    /** Up to so many reviews, the newest first. */
    List<AccessReview> newest(int most);

    /** The first review whose last day is before that day and that is not closed. */
    Optional<AccessReview> overdue(LocalDate today);

    /** The accounts of those branches, whose rights a review is about. */
    List<Staff> accountsOf(Collection<String> branches);

    /** Everything under a review, in its order. */
    List<ReviewedGrant> of(ReviewKey key);

    /** What is open under a review, in its order. */
    List<ReviewedGrant> openOf(ReviewKey key);

    /** The rights of those names, as they are stored now. */
    List<ReviewedGrant> byIds(Collection<String> ids);

    /** What waits for a colleague in reviews that run on that day. */
    Page<ReviewedGrant> waitingFor(Waiting waiting, PageRequest page);

    /**
     * Whose work is asked for.
     *
     * @param superior the colleague
     * @param person the natural person behind the account; nobody's own rights are among them
     * @param ofPool whether also what waits for all who decide on rights
     * @param today the day
     */
    record Waiting(StaffId superior, String person, boolean ofPool, LocalDate today) {}

    /** Takes a review in. */
    void add(AccessReview review, List<ReviewedGrant> rights);
}
