package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.application.NewCustomers;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerChange.Open;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.exchange.domain.ImportCustomers;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRow;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;

/** The rows of an import that become customers, some hundred at a time. */
@ApplicationScoped
public class RowsToOpen {

    private static final int AT_ONCE = 200;
    private static final int MOST_NAMED = 20;
    private static final Set<RowOutcome> OPENED = Set.of(RowOutcome.OK, RowOutcome.INCOMPLETE);

    @Inject private Imports imports;
    @Inject private ImportVault vault;
    @Inject private KnownRows known;
    @Inject private Customers customers;
    @Inject private CustomerVault customerVault;
    @Inject private NewCustomers newCustomers;
    @Inject private ImportProgress progress;

    /**
     * Makes sure that the rows are the ones that were proposed, and still unknown to the bank.
     *
     * @throws ApprovalRefused if not
     */
    void mustBeAsProposed(ImportCustomers wanted) {
        var digest = vault.rowsDigest(wanted.key(), wanted.digest());
        var conflicts = new ArrayList<Integer>();
        inPortions(
                wanted.key(),
                rows -> {
                    rows.forEach(row -> digest.add(row.number(), vault.valuesJson(row)));
                    conflicts.addAll(conflicts(rows));
                    imports.writeAndRelease(rows);
                });
        if (!digest.value().equals(wanted.digest())) {
            throw new ApprovalRefused("exchange.notAsProposed", wanted.subject());
        }
        if (!conflicts.isEmpty()) {
            throw new ApprovalRefused("exchange.conflicts", conflicts.size(), named(conflicts));
        }
    }

    private List<Integer> conflicts(List<ImportRow> rows) {
        var values = rows.stream().map(vault::values).toList();
        var documents = values.stream().map(known::document).toList();
        var numbers = values.stream().map(RowsToOpen::external).toList();
        var knownDocuments = known.withDocuments(values).keySet();
        var knownNumbers = known.withExternalNumbers(present(numbers)).keySet();
        return IntStream.range(0, rows.size())
                .filter(
                        i ->
                                knownDocuments.contains(documents.get(i))
                                        || knownNumbers.contains(numbers.get(i)))
                .mapToObj(i -> rows.get(i).number())
                .toList();
    }

    private static Set<String> present(List<String> keys) {
        return keys.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String external(Map<CustomerField, String> values) {
        return values.get(CustomerField.EXTERNAL_NUMBER);
    }

    private static String named(List<Integer> rows) {
        var some = rows.stream().limit(MOST_NAMED).map(String::valueOf);
        return some.collect(Collectors.joining(", ")) + (rows.size() > MOST_NAMED ? " …" : "");
    }

    /** Opens a record for each row, with its entry in the ledger. */
    void open(ImportCustomers wanted, Approval approval) {
        int[] done = {0};
        inPortions(
                wanted.key(),
                rows -> {
                    var opened = rows.stream().map(row -> open(row, wanted, approval)).toList();
                    customers.writeAndRelease(opened);
                    imports.writeAndRelease(rows);
                    done[0] += rows.size();
                    progress.reached(wanted.key(), done[0]);
                });
    }

    private Customer open(ImportRow row, ImportCustomers wanted, Approval approval) {
        var values = vault.values(row);
        var manager = values.get(CustomerField.MANAGER);
        var open =
                new Open(
                        wanted.subject(),
                        row.number(),
                        CustomerKind.INDIVIDUAL,
                        wanted.branch(),
                        manager == null ? null : new StaffId(manager),
                        values.entrySet().stream()
                                .map(one -> new FieldChange(one.getKey(), null, one.getValue()))
                                .toList());
        var number = customers.nextNumber(open.kind());
        customerVault.vault().admit(number);
        var customer = newCustomers.open(open, number, approval);
        row.opened(number);
        return customer;
    }

    private void inPortions(ImportKey key, Consumer<List<ImportRow>> work) {
        var rows = imports.rowsAfter(key, 0, AT_ONCE, OPENED);
        while (!rows.isEmpty()) {
            work.accept(rows);
            rows = imports.rowsAfter(key, rows.get(rows.size() - 1).number(), AT_ONCE, OPENED);
        }
    }
}
