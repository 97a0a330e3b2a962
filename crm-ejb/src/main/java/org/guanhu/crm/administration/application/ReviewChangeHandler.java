package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.AccessReviews;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.ledger.domain.Ledger;

/** Begins an approved review: lists every right concerned, for whoever shall confirm it. */
@ApplicationScoped
public class ReviewChangeHandler implements ChangeHandler {

    private static final int LONGEST_DAYS = 366;

    @Inject private AccessReviews reviews;

    @Inject private Branches branches;

    @Inject private DutyWatch watch;

    @Inject private ReviewListing listing;

    @Inject private FieldCipher cipher;

    @Inject private Ledger ledger;

    @Inject private Clock clock;

    @Override
    public boolean handles(String alias) {
        return alias.equals(OpenReview.ALIAS);
    }

    @Override
    public Permission decidedWith() {
        return Permission.ACCESS_DECIDE;
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        var place = new SealPlace("access", "review", change.subject(), "");
        return Map.of("review", cipher.digest(place, ""));
    }

    @Override
    public void hold(Change change) {
        var wanted = (OpenReview) change;
        watch.takeTurn();
        var today = LocalDate.now(clock);
        if (!wanted.due().isAfter(today) || wanted.due().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new ApprovalRefused("administration.review.dueForm");
        }
        for (var branch : wanted.branches()) {
            branches.byCode(new BranchCode(branch)).orElseThrow(() -> new UnknownBranch(branch));
        }
    }

    @Override
    public List<FieldConflict> conflicts(Change change) {
        return List.of();
    }

    @Override
    public String subjectName(Change change) {
        var name = ((OpenReview) change).name();
        return name.chinese() + " " + name.english();
    }

    @Override
    public Applied carryOut(Change change, Approval approval) {
        approval.mustCover(change);
        var wanted = (OpenReview) change;
        var rights = listing.of(wanted, LocalDate.now(clock));
        var entry =
                ledger.append(
                        ReviewTrail.opened(wanted, approval, rights.size()),
                        RequestTrail.signature(approval));
        var review = new AccessReview(wanted, approval, entry);
        reviews.add(review, rights);
        return new Applied(review.entries(), entry);
    }
}
