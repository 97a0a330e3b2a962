package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.AccessReviews;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.ledger.domain.Ledger;

/**
 * Ends what nobody has confirmed in time, account by account, each in a transaction of its own; and
 * closes the review once nothing is open. Whoever does it twice finds nothing left to do.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReviewLapse {

    @Inject private AccessReviews reviews;

    @Inject private DutyWatch watch;

    @Inject private GrantEnding ending;

    @Inject private StaffMembers members;

    @Inject private Ledger ledger;

    @Inject private Clock clock;

    /** Does the next step; false if there is none. */
    public boolean next() {
        var today = LocalDate.now(clock);
        if (reviews.overdue(today).isEmpty()) {
            return false;
        }
        watch.takeTurn();
        var overdue = reviews.overdue(today).map(AccessReview::key).flatMap(reviews::hold);
        overdue.filter(review -> review.closedAt() == null).ifPresent(this::goOn);
        return true;
    }

    private void goOn(AccessReview review) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var open = reviews.openOf(review.key());
        if (open.isEmpty()) {
            close(review, now);
            return;
        }
        var account = open.get(0).account();
        var lost = open.stream().filter(right -> right.account().equals(account)).toList();
        lost.forEach(right -> right.lapse(now));
        ending.lapse(review, lost);
    }

    private void close(AccessReview review, Instant now) {
        var outcomes = new TreeMap<String, Long>();
        List<ReviewedGrant> all = reviews.of(review.key());
        all.forEach(
                right ->
                        outcomes.merge(
                                right.outcome().name().toLowerCase(Locale.ROOT), 1L, Long::sum));
        var approval = ending.approvalOf(review, now);
        var at = members.byId(approval.checker().account()).orElseThrow().branch();
        var entry =
                ledger.append(
                        ReviewTrail.closed(review, at, outcomes), RequestTrail.signature(approval));
        review.close(now, entry);
    }
}
