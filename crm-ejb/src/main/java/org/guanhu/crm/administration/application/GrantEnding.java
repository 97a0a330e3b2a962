package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.EndGrants;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.approval.application.ChangePayload;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;

/**
 * Takes from an account what a review has not kept, at once: yesterday was the last day. The
 * approval of the review stands behind it, and covers nothing but taking (ADR 0023). Whoever calls
 * holds the review.
 */
@ApplicationScoped
public class GrantEnding {

    @Inject private ChangeRequests requests;

    @Inject private ChangePayload payload;

    @Inject private StaffMembers members;

    @Inject private SessionRegistry sessions;

    @Inject private Ledger ledger;

    @Inject private Clock clock;

    /** The approval that stands behind whatever a review takes. */
    Approval approvalOf(AccessReview review, Instant now) {
        var request = requests.byNumber(review.request()).orElseThrow();
        var content = payload.open(request);
        return Approval.standing(request, content.change(), content.reason(), now);
    }

    /** Somebody revokes these rights, for that reason. */
    void revoke(
            AccessReview review,
            List<ReviewedGrant> rights,
            LedgerNote.Signature by,
            Reason reason) {
        var approval = approvalOf(review, by.at());
        rights.stream()
                .collect(
                        Collectors.groupingBy(
                                ReviewedGrant::account, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(
                        ofOne ->
                                carryOut(
                                        ending(review, ofOne, LedgerKind.STAFF_GRANT_REVOKED),
                                        approval,
                                        by,
                                        reason));
    }

    /** Nobody has confirmed these rights of one account; the reason is that of the review. */
    void lapse(AccessReview review, List<ReviewedGrant> rights) {
        var approval = approvalOf(review, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        carryOut(
                ending(review, rights, LedgerKind.STAFF_GRANT_LAPSED),
                approval,
                RequestTrail.signature(approval),
                approval.circumstances().reason());
    }

    /** What ends if one account loses these rights. */
    private EndGrants ending(AccessReview review, List<ReviewedGrant> rights, LedgerKind kind) {
        var staff = members.hold(rights.get(0).account()).orElseThrow();
        var lost =
                new Grants(
                        rights.stream()
                                .flatMap(right -> right.held().roles().stream())
                                .collect(Collectors.toSet()),
                        rights.stream()
                                .flatMap(right -> right.held().scopes().stream())
                                .collect(Collectors.toSet()));
        var before = staff.grants();
        var after = before.ending(lost, LocalDate.now(clock).minusDays(1));
        return new EndGrants(review.key(), staff.id(), staff.branch(), before, after, kind);
    }

    private void carryOut(
            EndGrants end, Approval approval, LedgerNote.Signature by, Reason reason) {
        approval.mustCover(end);
        if (end.after().equals(end.before())) {
            return;
        }
        var staff = members.byId(end.account()).orElseThrow();
        var place = staff.mark().count() + 1;
        var entry = ledger.append(ReviewTrail.ended(end, approval, place, reason), by);
        staff.hold(end.after(), approval, entry);
        sessions.endAll(end.account(), SessionEnd.RIGHTS_CHANGED);
    }
}
