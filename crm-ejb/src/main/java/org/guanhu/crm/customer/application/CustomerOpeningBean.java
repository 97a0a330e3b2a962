package org.guanhu.crm.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.CustomerChange.Open;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.field.domain.Field;

/** Turns what was typed into the opening of a record in the branch of who proposes it. */
@Stateless
public class CustomerOpeningBean implements CustomerOpening {

    /** How many items of each kind may be given at once. */
    private static final int OFFERED = 2;

    private static final int ONLY_ROW = 1;

    private static final Set<ChangeRequestStatus> REVISED =
            Set.of(ChangeRequestStatus.RETURNED, ChangeRequestStatus.STALE);

    @Inject private FormInputs forms;

    @Inject private ProposalReading reading;

    @Inject private Customers customers;

    @Inject private ChangeRequests requests;

    @Inject private ChangeIntake intake;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public AmendmentForm form(CustomerKind kind) {
        var items = forms.items(kind, Map.of(), OFFERED);
        var inputs = FormInputs.inputs(kind, items, AmendmentForm.Input::blank);
        return new AmendmentForm(null, kind, null, inputs, items);
    }

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public List<ProposedField> compare(Order order) {
        return fields(order, manager()).stream()
                .map(change -> new ProposedField(change.field(), null, change.after()))
                .toList();
    }

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public ChangeRequestNumber propose(Order order) {
        var manager = manager();
        var fields = fields(order, manager);
        var number = number(order);
        var open = new Open(number.value(), ONLY_ROW, order.kind(), me.branch(), manager, fields);
        return intake.submit(open, order.circumstances(), order.nonce());
    }

    /** A form sent twice, and one made of a returned request, keep the number that was drawn. */
    private CustomerNumber number(Order order) {
        return requests.byNonce(me.id(), order.nonce())
                .or(() -> returned(order))
                .filter(request -> request.alias().equals(Open.ALIAS))
                .map(request -> new CustomerNumber(request.subject()))
                .filter(number -> number.kind() == order.kind())
                .orElseGet(() -> customers.nextNumber(order.kind()));
    }

    private Optional<ChangeRequest> returned(Order order) {
        return Optional.ofNullable(order.revised())
                .flatMap(requests::byNumber)
                .filter(request -> request.maker().equals(me.id()))
                .filter(request -> REVISED.contains(request.status()));
    }

    private List<FieldChange> fields(Order order, StaffId manager) {
        var given = new HashMap<Field, String>();
        given.put(CustomerField.BRANCH, me.branch().value());
        given.put(CustomerField.STATUS, CustomerStatus.ACTIVE.name());
        if (manager != null) {
            given.put(CustomerField.MANAGER, manager.value());
        }
        return reading.opening(order.kind(), order.typed(), given);
    }

    /** Who meets their own customers only is the manager of whom they open (管户). */
    private StaffId manager() {
        return me.scope().covers(me.branch(), null) ? null : me.id();
    }
}
