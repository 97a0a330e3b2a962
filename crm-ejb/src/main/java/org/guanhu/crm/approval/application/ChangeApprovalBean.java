package org.guanhu.crm.approval.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.domain.ApprovalPolicy;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;
import org.guanhu.crm.approval.domain.Verdict;

/** Decides by locking the request, so that of several deciding at once the first one wins. */
@Stateless
public class ChangeApprovalBean implements ChangeApproval {

    private static final int LONGEST_REASON = 200;

    /** Nothing is asked for beyond four eyes yet. */
    private static final ApprovalPolicy POLICY = (request, checker) -> Optional.empty();

    @Inject private ChangeRequests requests;

    @Inject private ChangePayload payload;

    @Inject private ChangeHandlers handlers;

    @Inject private RequestTrail trail;

    @Inject private RequestScope scope;

    @Inject private CurrentStaff me;

    @Inject private Clock clock;

    @Override
    @Requires(Permission.CHANGE_DECIDE)
    public DecisionOutcome approve(DecisionOrder order) {
        var request = toDecide(order.number());
        if (request.status() == ChangeRequestStatus.APPLIED && decidedByMe(request)) {
            return outcome(request);
        }
        var change = payload.open(request).change();
        var verdict = verdict(request, order);
        request.mustBeDecidable(verdict, POLICY);
        handlers.of(change).hold(change);
        return handlers.of(change).conflicts(change).isEmpty()
                ? carryOut(request, change, verdict)
                : giveUp(request, verdict);
    }

    private DecisionOutcome carryOut(ChangeRequest request, Change change, Verdict verdict) {
        var handler = handlers.of(change);
        request.approve(change, verdict, POLICY, approval -> handler.carryOut(change, approval));
        return settle(request, null, verdict.at());
    }

    private DecisionOutcome giveUp(ChangeRequest request, Verdict verdict) {
        request.becameStale(verdict, POLICY);
        return settle(request, null, verdict.at());
    }

    @Override
    @Requires(Permission.CHANGE_DECIDE)
    public DecisionOutcome reject(DecisionOrder order) {
        return turnDown(order, ChangeRequestStatus.REJECTED);
    }

    @Override
    @Requires(Permission.CHANGE_DECIDE)
    public DecisionOutcome sendBack(DecisionOrder order) {
        return turnDown(order, ChangeRequestStatus.RETURNED);
    }

    private DecisionOutcome turnDown(DecisionOrder order, ChangeRequestStatus outcome) {
        var request = toDecide(order.number());
        if (request.status() == outcome && decidedByMe(request)) {
            return outcome(request);
        }
        var verdict = verdict(request, order);
        request.turnDown(verdict, outcome, POLICY);
        return settle(request, order.reason(), verdict.at());
    }

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public DecisionOutcome withdraw(ChangeRequestNumber number) {
        var request = held(number);
        if (request.status() == ChangeRequestStatus.WITHDRAWN && request.maker().equals(me.id())) {
            return outcome(request);
        }
        var now = now();
        request.withdraw(Checker.of(me), now);
        return settle(request, null, now);
    }

    private DecisionOutcome settle(ChangeRequest request, String reason, Instant at) {
        requests.settle(request);
        trail.closed(request, reason, at);
        return outcome(request);
    }

    private ChangeRequest toDecide(ChangeRequestNumber number) {
        var request = held(number);
        var needed = handlers.of(request.alias()).decidedWith();
        if (!me.may(needed)) {
            throw new NotPermitted(needed);
        }
        return request;
    }

    private ChangeRequest held(ChangeRequestNumber number) {
        return requests.hold(number)
                .filter(scope::covers)
                .orElseThrow(() -> new UnknownChangeRequest(number.value()));
    }

    private boolean decidedByMe(ChangeRequest request) {
        return request.decision()
                .filter(decision -> decision.checker().equals(me.id().value()))
                .isPresent();
    }

    private Verdict verdict(ChangeRequest request, DecisionOrder order) {
        var reason = order.reason();
        if (reason != null && reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new ApprovalRefused("approval.reasonTooLong", LONGEST_REASON);
        }
        return new Verdict(
                Checker.of(me), now(), order.payloadDigest(), payload.sealReason(request, reason));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static DecisionOutcome outcome(ChangeRequest request) {
        return new DecisionOutcome(request.number(), request.status());
    }
}
