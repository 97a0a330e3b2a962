package org.guanhu.crm.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.Circumstances;

/** Takes proposals about who may do what in. */
@Stateless
public class AccessMaintenanceBean implements AccessMaintenance {

    @Inject private AccessReading reading;

    @Inject private AccessChangeHandler handler;

    @Inject private ChangeRequests requests;

    @Inject private ChangeIntake intake;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.ACCESS_SUBMIT)
    public ChangeRequestNumber propose(Order order) {
        var change = reading.change(order.wish());
        if (requests.byNonce(me.id(), order.nonce()).isEmpty()) {
            mustBeFree(change);
            handler.hold(change);
            mustBeAsSeen(change, order.seen());
            mustNotBeMine(change);
        }
        var circumstances =
                new Circumstances(
                        order.reason(), ChangeTrigger.BUSINESS_STEP, ChangeChannel.BRANCH);
        return intake.submit(change, circumstances, order.nonce());
    }

    private void mustBeFree(AccessChange change) {
        requests.openItems(change.subject()).stream()
                .filter(item -> item.field().equals(change.slot()))
                .findFirst()
                .ifPresent(
                        item -> {
                            throw new ApprovalRefused(
                                    "administration.proposed", item.request().number().value());
                        });
    }

    private void mustBeAsSeen(AccessChange change, String seen) {
        boolean asShown = seen == null || seen.equals(change.seen().toString());
        if (!asShown || !handler.movedOn(change).isEmpty()) {
            throw new ApprovalRefused("administration.movedOn");
        }
    }

    private void mustNotBeMine(AccessChange change) {
        handler.objectionTo(change, Checker.of(me))
                .ifPresent(
                        objection -> {
                            throw new ApprovalRefused(objection);
                        });
    }
}
