package org.guanhu.crm.approval.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.StepUp;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalPolicy;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.approval.domain.Verdict;

/** Decides by locking the request, so that of several deciding at once the first one wins. */
@Stateless
public class ChangeApprovalBean implements ChangeApproval {

    @Inject private ChangeRequests requests;

    @Inject private ChangePayload payload;

    @Inject private ChangeHandlers handlers;

    @Inject private RequestTrail trail;

    @Inject private AccessTrail access;

    @Inject private RequestScope scope;

    @Inject private RequestProof proof;

    @Inject private CurrentStaff me;

    @Inject private StepUp stepUp;

    @Inject private Clock clock;

    @Override
    @Requires({Permission.CHANGE_DECIDE, Permission.ACCESS_DECIDE})
    public DecisionOutcome approve(DecisionOrder order) {
        return deciding(order.number(), () -> approved(order));
    }

    private DecisionOutcome approved(DecisionOrder order) {
        var request = toDecide(order.number());
        if (isMine(request, ChangeRequestStatus.APPLIED)) {
            return outcome(request);
        }
        if (request.status().isOpen()) {
            proof.mustBeAsSubmitted(request);
        }
        var content = payload.open(request);
        var verdict = verdict(request, order);
        request.approve(
                content.change(),
                content.reason(),
                verdict,
                policy(content.change()),
                approval -> carryOut(content.change(), approval));
        return settle(request, Reason.orNone(order.reason()), verdict.at());
    }

    /** What is refused to a checker is written down, whatever rule it was that refused. */
    private <T> T deciding(ChangeRequestNumber number, Supplier<T> decision) {
        try {
            return decision.get();
        } catch (ApprovalRefused | NotPermitted refused) {
            access.note(
                    AccessNote.of(AccessKind.DECISION_REFUSED, me)
                            .on(number.value())
                            .with("because", refused.code()));
            throw refused;
        }
    }

    /** Nothing, if the record is no longer as the maker saw it. */
    private Optional<Applied> carryOut(Change change, Approval approval) {
        var handler = handlers.of(change);
        handler.hold(change);
        return handler.conflicts(change).isEmpty() && handler.movedOn(change).isEmpty()
                ? Optional.of(handler.carryOut(change, approval))
                : Optional.empty();
    }

    /** What is asked for beyond four eyes is the business of the feature that knows the change. */
    private ApprovalPolicy policy(Change change) {
        return (request, checker) -> handlers.of(change).objectionTo(change, checker);
    }

    @Override
    @Requires({Permission.CHANGE_DECIDE, Permission.ACCESS_DECIDE})
    public void mustBeApprovable(DecisionOrder order) {
        var request = decidable(inScope(requests.byNumber(order.number()), order.number()));
        if (!isMine(request, ChangeRequestStatus.APPLIED)) {
            deciding(
                    order.number(),
                    () -> {
                        request.mustBeDecidable(
                                verdict(request, order), policy(payload.open(request).change()));
                        return request;
                    });
        }
    }

    @Override
    @Requires({Permission.CHANGE_DECIDE, Permission.ACCESS_DECIDE})
    public DecisionOutcome reject(DecisionOrder order) {
        return deciding(order.number(), () -> turnDown(order, ChangeRequestStatus.REJECTED));
    }

    @Override
    @Requires({Permission.CHANGE_DECIDE, Permission.ACCESS_DECIDE})
    public DecisionOutcome sendBack(DecisionOrder order) {
        return deciding(order.number(), () -> turnDown(order, ChangeRequestStatus.RETURNED));
    }

    private DecisionOutcome turnDown(DecisionOrder order, ChangeRequestStatus outcome) {
        var request = toDecide(order.number());
        if (isMine(request, outcome)) {
            return outcome(request);
        }
        var verdict = verdict(request, order);
        request.turnDown(verdict, outcome, policy(payload.open(request).change()));
        return settle(request, Reason.orNone(order.reason()), verdict.at());
    }

    @Override
    @Requires({Permission.CHANGE_SUBMIT, Permission.ACCESS_SUBMIT})
    public DecisionOutcome withdraw(ChangeRequestNumber number) {
        var request = held(number);
        mustHold(request.realm().proposedWith());
        if (request.status() == ChangeRequestStatus.WITHDRAWN && request.maker().equals(me.id())) {
            return outcome(request);
        }
        var now = now();
        request.withdraw(Checker.of(me), now);
        return settle(request, null, now);
    }

    private DecisionOutcome settle(ChangeRequest request, Reason reason, Instant at) {
        requests.settle(request);
        trail.closed(request, reason, at);
        return outcome(request);
    }

    private ChangeRequest toDecide(ChangeRequestNumber number) {
        return decidable(held(number));
    }

    private ChangeRequest decidable(ChangeRequest request) {
        var handler = handlers.of(request.alias());
        mustHold(handler.decidedWith());
        if (handler.isSensitive()) {
            stepUp.mustBeFresh();
        }
        return request;
    }

    private void mustHold(Permission needed) {
        if (!me.may(needed)) {
            throw new NotPermitted(needed);
        }
    }

    private ChangeRequest held(ChangeRequestNumber number) {
        return inScope(requests.hold(number), number);
    }

    private ChangeRequest inScope(Optional<ChangeRequest> found, ChangeRequestNumber number) {
        return scope.visible(found, number);
    }

    /** Whether I have decided so already; to say it again is no mistake. */
    private boolean isMine(ChangeRequest request, ChangeRequestStatus outcome) {
        return request.status() == outcome
                && request.decision()
                        .filter(decision -> decision.checker().equals(me.id().value()))
                        .isPresent();
    }

    private Verdict verdict(ChangeRequest request, DecisionOrder order) {
        return new Verdict(
                Checker.of(me),
                now(),
                order.payloadDigest(),
                payload.sealReason(request, Reason.orNone(order.reason())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static DecisionOutcome outcome(ChangeRequest request) {
        return new DecisionOutcome(request.number(), request.status());
    }
}
