package org.guanhu.crm.administration.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.EndGrants;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.administration.domain.Subjects;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/** What the ledger says of reviews; each entry names the request that was approved. */
final class ReviewTrail {

    private static final String RIGHTS = "rights";
    private static final String MAKER = "maker";

    private ReviewTrail() {}

    static LedgerNote opened(OpenReview review, Approval approval, int rights) {
        return new LedgerNote(
                LedgerStream.ofAccess(review.subject()),
                1,
                LedgerKind.REVIEW_OPENED,
                review.subject(),
                review.branch(),
                approval.request().value(),
                Map.of(MAKER, approval.maker().value(), RIGHTS, String.valueOf(rights)),
                RequestTrail.values(review, approval.circumstances().reason()));
    }

    /** Somebody at that branch confirmed these. */
    static LedgerNote confirmed(AccessReview review, BranchCode at, List<ReviewedGrant> rights) {
        var all = rights.stream().map(ReviewTrail::text).collect(Collectors.joining("; "));
        return next(
                review,
                LedgerKind.REVIEW_CONFIRMED,
                at,
                Map.of(RIGHTS, String.valueOf(rights.size())),
                List.of(new LedgerNote.Value("confirmed", null, all)));
    }

    private static String text(ReviewedGrant right) {
        return right.account() + " " + (right.role() == null ? right.scope() : right.role());
    }

    /** It is over, with so many of each outcome. */
    static LedgerNote closed(AccessReview review, BranchCode at, Map<String, Long> outcomes) {
        var facts = new TreeMap<String, String>();
        outcomes.forEach((outcome, count) -> facts.put(outcome, count.toString()));
        return next(review, LedgerKind.REVIEW_CLOSED, at, facts, List.of());
    }

    private static LedgerNote next(
            AccessReview review,
            LedgerKind kind,
            BranchCode at,
            Map<String, String> facts,
            List<LedgerNote.Value> values) {
        var subject = Subjects.of(review.key());
        return new LedgerNote(
                LedgerStream.ofAccess(subject),
                review.entries() + 1,
                kind,
                subject,
                at,
                review.request().value(),
                facts,
                values);
    }

    /** An account has lost rights, at that place of its chain. */
    static LedgerNote ended(EndGrants end, Approval approval, long place, Reason reason) {
        return new LedgerNote(
                LedgerStream.ofAccess(end.subject()),
                place,
                end.entryKind(),
                end.subject(),
                end.branch(),
                approval.request().value(),
                Map.of(MAKER, approval.maker().value(), "review", end.review().value()),
                RequestTrail.values(end, reason));
    }
}
