package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.field.domain.Field;

/**
 * Looks a document up once more when a request is carried out: it may have come on record since.
 */
@ApplicationScoped
public class DocumentCheck {

    private static final String TAKEN = "customer.documentOpenedMeanwhile";

    @Inject private Customers customers;

    @Inject private CustomerVault vault;

    /**
     * Makes sure that the documents among these values are nobody's.
     *
     * @throws ApprovalRefused if one is on record
     */
    void mustBeFree(List<FieldChange> opened) {
        var due = vault.vault().documentKeys(after(Map.of(), opened));
        if (!customers.withDocuments(due).isEmpty()) {
            throw new ApprovalRefused(TAKEN);
        }
    }

    /**
     * Makes sure that the documents that a customer would have are no other's.
     *
     * @throws ApprovalRefused if one is
     */
    void mustBeFree(Customer customer, List<FieldChange> changes) {
        if (changes.stream().noneMatch(FieldChange::isOfDocument)) {
            return;
        }
        var due = vault.vault().documentKeys(after(customer.values(vault.vault()), changes));
        if (customers.withDocuments(due).stream()
                .anyMatch(other -> !other.number().equals(customer.number()))) {
            throw new ApprovalRefused(TAKEN);
        }
    }

    private static Map<Field, String> after(Map<Field, String> before, List<FieldChange> changes) {
        var values = new TreeMap<Field, String>(Field.ORDER);
        values.putAll(before);
        changes.forEach(change -> values.put(change.field(), change.after()));
        values.values().removeIf(value -> value == null);
        return values;
    }
}
