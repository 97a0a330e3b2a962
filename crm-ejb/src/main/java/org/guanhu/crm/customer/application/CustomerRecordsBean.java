package org.guanhu.crm.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldCheck;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;
import org.guanhu.crm.ledger.application.LedgerReading;
import org.guanhu.crm.ledger.application.LedgerRow;
import org.guanhu.crm.ledger.application.LedgerSearch;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Puts the record together for the person who asks. */
@Stateless
public class CustomerRecordsBean implements CustomerRecords {

    @Inject private VisibleCustomers customers;

    @Inject private CustomerVault vault;

    @Inject private ChangeRequests requests;

    @Inject private LedgerSearch ledger;

    @Inject private LedgerReading reading;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public CustomerDossier read(CustomerNumber number) {
        var customer = customers.get(number);
        customers.wasOpened(customer);
        var values = customer.values(vault.vault());
        var pending =
                requests.openItems(number.value()).stream()
                        .collect(Collectors.toMap(ChangeItem::field, Function.identity()));
        var fields = new EnumMap<CustomerField, FieldView>(CustomerField.class);
        for (var field : CustomerField.values()) {
            fields.put(field, view(field, values, pending.get(field.key())));
        }
        return new CustomerDossier(
                number.value(),
                customer.kind(),
                customer.isIncomplete(),
                customer.openedAt(),
                customer.changedAt(),
                customer.version(),
                fields,
                FieldCheck.missing(values));
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public Page<LedgerRow> history(CustomerNumber number, PageRequest page) {
        customers.get(number);
        var found = ledger.about(number.value(), page);
        return new Page<>(
                found.rows().stream().map(reading::row).toList(), found.total(), found.capped());
    }

    private FieldView view(
            CustomerField field, Map<CustomerField, String> values, ChangeItem pending) {
        return new FieldView(
                field,
                FieldPolicy.show(field, values.get(field), me),
                FieldPolicy.visibility(field, me) != Visibility.OPEN,
                pending == null ? null : FieldView.PendingMark.of(pending));
    }
}
