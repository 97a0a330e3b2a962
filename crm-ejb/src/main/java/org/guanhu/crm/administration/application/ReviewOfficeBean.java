package org.guanhu.crm.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.administration.domain.AccessReviews;
import org.guanhu.crm.administration.domain.OpenReview;
import org.guanhu.crm.administration.domain.ReviewKey;
import org.guanhu.crm.administration.domain.Subjects;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;

/** Takes proposals for reviews in and reports on those that were approved. */
@Stateless
public class ReviewOfficeBean implements ReviewOffice {

    private static final int MOST = 100;

    @Inject private AccessReviews reviews;

    @Inject private ReviewChangeHandler handler;

    @Inject private ChangeIntake intake;

    @Inject private AccessTrail trail;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.ACCESS_SUBMIT)
    public ChangeRequestNumber propose(Order order) {
        var change =
                new OpenReview(
                        ReviewKey.ofForm(me.id().value(), order.nonce()),
                        me.branch(),
                        order.name(),
                        order.due(),
                        new TreeSet<>(order.branches()));
        handler.hold(change);
        var circumstances =
                new Circumstances(
                        order.reason(), ChangeTrigger.BUSINESS_STEP, ChangeChannel.BRANCH);
        return intake.submit(change, circumstances, order.nonce());
    }

    @Override
    @Requires({Permission.STAFF_VIEW, Permission.AUDIT_READ})
    public List<ReviewRow> reviews() {
        return reviews.newest(MOST).stream().map(ReviewRow::of).toList();
    }

    @Override
    @Requires({Permission.STAFF_VIEW, Permission.AUDIT_READ})
    public ReviewReport report(ReviewKey key) {
        return ReviewReport.of(row(key), reviews.of(key));
    }

    @Override
    @Requires({Permission.STAFF_VIEW, Permission.AUDIT_READ})
    public byte[] file(ReviewKey key, List<String> heads) {
        var review = row(key);
        var rights = reviews.of(key);
        trail.note(
                AccessNote.of(AccessKind.FILE_TAKEN, me)
                        .about(Subjects.of(key), me.branch())
                        .on(review.request().value())
                        .with("file", "review")
                        .with("rows", rights.size()));
        var file = new ReviewFile(heads);
        rights.forEach(file::add);
        return file.bytes();
    }

    private ReviewRow row(ReviewKey key) {
        return reviews.byKey(key).map(ReviewRow::of).orElseThrow(() -> new UnknownReview(key));
    }
}
