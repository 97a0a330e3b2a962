package org.guanhu.crm.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;
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

    private static final int NONE_OFFERED = 0;

    @Inject private VisibleCustomers customers;

    @Inject private FormInputs forms;

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
        var fields = new TreeMap<Field, FieldView>(Field.ORDER);
        var items = forms.items(customer.kind(), values, NONE_OFFERED);
        for (var field : fieldsOf(customer.kind(), items)) {
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
                customer.isErased() ? List.of() : FieldCheck.missing(customer.kind(), values),
                customer.isHeld(),
                customer.isErased(),
                items,
                offered(customer, pending.keySet()),
                standing(customer, pending.keySet()));
    }

    private static List<Field> fieldsOf(CustomerKind kind, List<RecordItem> items) {
        return Stream.concat(
                        Arrays.stream(CustomerField.values()).filter(field -> field.isOf(kind)),
                        items.stream().flatMap(item -> item.fields().stream()))
                .toList();
    }

    private List<StandingStep> standing(Customer customer, Set<String> pending) {
        if (!me.may(Permission.CHANGE_SUBMIT) || !pending.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(StandingStep.values())
                .filter(step -> step.objectionOf(customer).isEmpty())
                .toList();
    }

    private List<RetentionStep> offered(Customer customer, Set<String> pending) {
        if (!me.may(Permission.RETENTION_SUBMIT) || pending.contains(RetentionChangeHandler.SLOT)) {
            return List.of();
        }
        return Arrays.stream(RetentionStep.values())
                .filter(step -> step.objectionOf(customer).isEmpty())
                .toList();
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public Page<LedgerRow> history(CustomerNumber number, PageRequest page) {
        customers.get(number);
        var found = ledger.about(number.value(), page);
        return new Page<>(reading.rows(found.rows()), found.total(), found.capped());
    }

    private FieldView view(Field field, Map<Field, String> values, ChangeItem pending) {
        return new FieldView(
                field,
                FieldPolicy.show(field, values.get(field), me),
                FieldPolicy.visibility(field, me) != Visibility.OPEN,
                pending == null ? null : FieldView.PendingMark.of(pending));
    }
}
