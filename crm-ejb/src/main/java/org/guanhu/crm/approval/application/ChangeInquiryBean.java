package org.guanhu.crm.approval.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.Decision;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Mask;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Opens requests for reading. */
@Stateless
public class ChangeInquiryBean implements ChangeInquiry {

    @Inject private RequestSearch search;

    @Inject private ChangeRequests requests;

    @Inject private ChangePayload payload;

    @Inject private ChangeHandlers handlers;

    @Inject private RequestScope scope;

    @Inject private CurrentStaff me;

    @Inject private AccessTrail trail;

    @Override
    @Requires({
        Permission.CHANGE_VIEW,
        Permission.ACCESS_SUBMIT,
        Permission.ACCESS_DECIDE,
        Permission.AUDIT_READ
    })
    public Page<ChangeRequestRow> find(RequestCriteria criteria, PageRequest page) {
        if (!criteria.isPossible()) {
            return Page.empty();
        }
        var found = search.find(criteria, me, page);
        payload.load(found.rows());
        var rows =
                found.rows().stream()
                        .map(request -> row(request, payload.open(request).change()))
                        .toList();
        return new Page<>(rows, found.total(), found.capped());
    }

    @Override
    @Requires({
        Permission.CHANGE_VIEW,
        Permission.ACCESS_SUBMIT,
        Permission.ACCESS_DECIDE,
        Permission.AUDIT_READ
    })
    public long count(RequestCriteria criteria) {
        return criteria.isPossible() ? search.count(criteria, me) : 0;
    }

    @Override
    @Requires({
        Permission.CHANGE_VIEW,
        Permission.ACCESS_SUBMIT,
        Permission.ACCESS_DECIDE,
        Permission.AUDIT_READ
    })
    public ChangeRequestView view(ChangeRequestNumber number) {
        var request = scope.visible(requests.byNumber(number), number);
        trail.note(
                AccessNote.of(AccessKind.REQUEST_OPENED, me)
                        .about(request.subject(), request.branch())
                        .on(number.value()));
        var content = payload.open(request);
        boolean open = request.status().isOpen();
        boolean mine = request.wasMadeBy(Checker.of(me));
        return new ChangeRequestView(
                row(request, content.change()),
                free(request, content.reason().text()),
                diffs(request, content.change()),
                request.payloadDigest(),
                terms(request, content.change()),
                request.decision().map(decision -> view(request, decision)).orElse(null),
                open && !mine && mayDecide(request, content.change()),
                open && request.maker().equals(me.id()) && mayPropose(request),
                mayRevise(request));
    }

    private boolean mayDecide(ChangeRequest request, Change change) {
        var handler = handlers.of(request.alias());
        return me.may(handler.decidedWith())
                && handler.objectionTo(change, Checker.of(me)).isEmpty();
    }

    private boolean mayPropose(ChangeRequest request) {
        return me.may(request.realm().proposedWith());
    }

    private boolean mayRevise(ChangeRequest request) {
        return request.maker().equals(me.id())
                && mayPropose(request)
                && List.of(ChangeRequestStatus.RETURNED, ChangeRequestStatus.STALE)
                        .contains(request.status())
                && !search.isFollowed(request);
    }

    private List<FieldDiff> diffs(ChangeRequest request, Change change) {
        var conflicts = conflicts(request, change);
        return change.fields().stream()
                .map(field -> FieldDiff.of(field, conflicts.get(field.field()), me))
                .toList();
    }

    private List<TermDiff> terms(ChangeRequest request, Change change) {
        if (change.terms().isEmpty()) {
            return List.of();
        }
        var moved = isCompared(request) ? handlers.of(change).movedOn(change) : noneMoved();
        return change.terms().stream()
                .map(
                        term ->
                                new TermDiff(
                                        term.key(),
                                        term.before(),
                                        moved.get(term.key()),
                                        term.after(),
                                        moved.containsKey(term.key())))
                .toList();
    }

    private static Map<String, String> noneMoved() {
        return Map.of();
    }

    private static boolean isCompared(ChangeRequest request) {
        return request.status().isOpen() || request.status() == ChangeRequestStatus.STALE;
    }

    private Map<Field, FieldConflict> conflicts(ChangeRequest request, Change change) {
        if (!isCompared(request) || change.fields().isEmpty()) {
            return Map.of();
        }
        return handlers.of(change).conflicts(change).stream()
                .collect(Collectors.toMap(FieldConflict::field, Function.identity()));
    }

    private ChangeRequestView.DecisionView view(ChangeRequest request, Decision decision) {
        return new ChangeRequestView.DecisionView(
                decision.checker(),
                decision.at(),
                free(request, payload.openReason(request, decision.sealedReason())));
    }

    /** Reasons are free text that may name a customer, so they count as C2 where it is of one. */
    private String free(ChangeRequest request, String text) {
        boolean open = request.realm() == Realm.ACCESS || FieldPolicy.seesPersonal(me);
        return open ? text : Mask.TEXT.apply(text);
    }

    private ChangeRequestRow row(ChangeRequest request, Change change) {
        return new ChangeRequestRow(
                request.number().value(),
                request.alias(),
                request.realm(),
                request.subject(),
                handlers.of(change).subjectName(change),
                change.fields().stream().map(FieldChange::field).map(Field::labelKey).toList(),
                request.maker().value(),
                request.madeAt(),
                request.trigger(),
                request.channel(),
                request.status(),
                request.closedAt(),
                request.decision().map(Decision::checker).orElse(null));
    }
}
