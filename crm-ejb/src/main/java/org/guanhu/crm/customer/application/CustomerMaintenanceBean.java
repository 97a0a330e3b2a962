package org.guanhu.crm.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerChange.Amend;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;

/** Turns what was typed into a change of the record as the maker saw it. */
@Stateless
public class CustomerMaintenanceBean implements CustomerMaintenance {

    /** How many items of each kind may be added at once. */
    private static final int OFFERED = 1;

    @Inject private VisibleCustomers customers;

    @Inject private FormInputs forms;

    @Inject private CustomerVault vault;

    @Inject private ProposalReading reading;

    @Inject private ChangeRequests requests;

    @Inject private ChangeIntake intake;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public AmendmentForm form(CustomerNumber number) {
        var customer = amendable(customers.get(number));
        customers.wasOpened(customer);
        var pending =
                requests.openItems(number.value()).stream()
                        .collect(Collectors.toMap(ChangeItem::field, Function.identity()));
        var items = forms.items(customer.kind(), customer.values(vault.vault()), OFFERED);
        return new AmendmentForm(
                number.value(),
                customer.kind(),
                shown(customer, CustomerField.NAME),
                FormInputs.inputs(
                        customer.kind(),
                        items,
                        field -> input(customer, field, pending.get(field.key()))),
                items);
    }

    private AmendmentForm.Input input(Customer customer, Field field, ChangeItem pending) {
        var value = customer.value(field, vault.vault());
        return new AmendmentForm.Input(
                field,
                FieldPolicy.show(field, value, me),
                FieldPolicy.visibility(field, me) != Visibility.OPEN,
                vault.vault().digest(customer.number(), field, value),
                pending == null ? null : FieldView.PendingMark.of(pending));
    }

    private String shown(Customer customer, Field field) {
        return FieldPolicy.show(field, customer.value(field, vault.vault()), me);
    }

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public List<ProposedField> compare(Proposal proposal) {
        return amendment(customers.get(proposal.customer()), proposal).fields().stream()
                .map(
                        change ->
                                new ProposedField(
                                        change.field(),
                                        FieldPolicy.show(change.field(), change.before(), me),
                                        change.after()))
                .toList();
    }

    /**
     * The record is held, so that of two proposals at once the second one finds what the first one
     * left: the same form's request, or the fields taken.
     */
    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public ChangeRequestNumber propose(Proposal proposal) {
        var customer = customers.hold(proposal.customer());
        return intake.submit(
                amendment(customer, proposal), proposal.circumstances(), proposal.nonce());
    }

    private static Customer amendable(Customer customer) {
        CustomerStanding.mustBeOpen(customer);
        return customer;
    }

    private Amend amendment(Customer customer, Proposal proposal) {
        amendable(customer);
        return new Amend(
                customer.number(),
                customer.branch(),
                customer.manager(),
                reading.changes(customer, proposal));
    }
}
