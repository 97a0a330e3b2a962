package org.guanhu.crm.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.AccessReviews;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/**
 * Takes the word of superiors; who holds the review decides, so that each right has one outcome.
 */
@Stateless
public class OwnReviewsBean implements OwnReviews {

    private static final int MOST_AT_ONCE = 50;

    @Inject private AccessReviews reviews;

    @Inject private DutyWatch watch;

    @Inject private GrantEnding ending;

    @Inject private Ledger ledger;

    @Inject private CurrentStaff me;

    @Inject private Clock clock;

    @Override
    @SignedInOnly
    public Page<ReviewLine> waiting(PageRequest page) {
        var found =
                reviews.waitingFor(
                        new AccessReviews.Waiting(
                                me.id(),
                                me.person(),
                                me.may(Permission.ACCESS_DECIDE),
                                LocalDate.now(clock)),
                        page);
        var named = new HashMap<ReviewKey, AccessReview>();
        return new Page<>(
                found.rows().stream()
                        .map(right -> ReviewLine.of(right, reviewOf(right, named)))
                        .toList(),
                found.total(),
                found.capped());
    }

    private AccessReview reviewOf(ReviewedGrant right, HashMap<ReviewKey, AccessReview> named) {
        return named.computeIfAbsent(right.review(), key -> reviews.byKey(key).orElseThrow());
    }

    @Override
    @SignedInOnly
    public void confirm(List<String> ids) {
        mine(ids).forEach(this::confirm);
    }

    private void confirm(ReviewKey key, List<String> ids) {
        var now = now();
        var review = running(key);
        var rights = reviews.byIds(ids);
        rights.forEach(right -> right.confirm(me.id(), now));
        var note = ReviewTrail.confirmed(review, me.branch(), rights);
        review.told(ledger.append(note, LedgerNote.Signature.of(me, now)));
    }

    @Override
    @SignedInOnly
    public void revoke(List<String> ids, String reason) {
        var chosen = mine(ids);
        var why = new Reason(reason);
        watch.takeTurn();
        chosen.forEach((key, rights) -> revoke(key, rights, why));
    }

    private void revoke(ReviewKey key, List<String> ids, Reason why) {
        var now = now();
        var review = running(key);
        var rights = reviews.byIds(ids);
        rights.forEach(right -> right.revoke(me.id(), now));
        ending.revoke(review, rights, LedgerNote.Signature.of(me, now), why);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What was chosen, review by review in the order in which they are held. */
    private Map<ReviewKey, List<String>> mine(List<String> ids) {
        var wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty() || wanted.size() > MOST_AT_ONCE) {
            throw new ApprovalRefused("administration.review.choose", MOST_AT_ONCE);
        }
        var found = reviews.byIds(wanted);
        if (found.size() < wanted.size()) {
            throw new UnknownReview("");
        }
        found.forEach(this::mustBeMine);
        return found.stream()
                .collect(
                        Collectors.groupingBy(
                                ReviewedGrant::review,
                                () -> new TreeMap<>(Comparator.comparing(ReviewKey::value)),
                                Collectors.mapping(ReviewedGrant::id, Collectors.toList())));
    }

    private AccessReview running(ReviewKey key) {
        var review = reviews.hold(key).orElseThrow(() -> new UnknownReview(key));
        review.mustRunOn(LocalDate.now(clock));
        return review;
    }

    private void mustBeMine(ReviewedGrant right) {
        boolean mine =
                right.reviewer() == null
                        ? me.may(Permission.ACCESS_DECIDE)
                        : right.reviewer().equals(me.id());
        if (!mine || right.person().equals(me.person())) {
            throw new UnknownReview("");
        }
    }
}
