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
import org.guanhu.crm.field.domain.CustomerField;
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
    @Requires(Permission.CHANGE_VIEW)
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
    @Requires(Permission.CHANGE_VIEW)
    public long count(RequestCriteria criteria) {
        return criteria.isPossible() ? search.count(criteria, me) : 0;
    }

    @Override
    @Requires(Permission.CHANGE_VIEW)
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
                free(content.reason().text()),
                diffs(request, content.change()),
                request.payloadDigest(),
                request.decision().map(decision -> view(request, decision)).orElse(null),
                open && !mine && mayDecide(request),
                open && request.maker().equals(me.id()) && me.may(Permission.CHANGE_SUBMIT),
                mayRevise(request));
    }

    private boolean mayDecide(ChangeRequest request) {
        return me.may(Permission.CHANGE_DECIDE)
                && me.may(handlers.of(request.alias()).decidedWith());
    }

    private boolean mayRevise(ChangeRequest request) {
        return request.maker().equals(me.id())
                && me.may(Permission.CHANGE_SUBMIT)
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

    private Map<CustomerField, FieldConflict> conflicts(ChangeRequest request, Change change) {
        boolean compared =
                request.status().isOpen() || request.status() == ChangeRequestStatus.STALE;
        if (!compared || change.fields().isEmpty()) {
            return Map.of();
        }
        return handlers.of(change).conflicts(change).stream()
                .collect(Collectors.toMap(FieldConflict::field, Function.identity()));
    }

    private ChangeRequestView.DecisionView view(ChangeRequest request, Decision decision) {
        return new ChangeRequestView.DecisionView(
                decision.checker(),
                decision.at(),
                free(payload.openReason(request, decision.sealedReason())));
    }

    /** Reasons are free text that may name anything, so they count as C2. */
    private String free(String text) {
        return FieldPolicy.seesPersonal(me) ? text : Mask.TEXT.apply(text);
    }

    private ChangeRequestRow row(ChangeRequest request, Change change) {
        return new ChangeRequestRow(
                request.number().value(),
                request.alias(),
                request.subject(),
                handlers.of(change).subjectName(change),
                change.fields().stream()
                        .map(FieldChange::field)
                        .map(CustomerField::labelKey)
                        .toList(),
                request.maker().value(),
                request.madeAt(),
                request.trigger(),
                request.channel(),
                request.status(),
                request.closedAt(),
                request.decision().map(Decision::checker).orElse(null));
    }
}
