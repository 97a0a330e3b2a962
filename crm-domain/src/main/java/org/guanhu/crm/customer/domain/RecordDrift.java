package org.guanhu.crm.customer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldCheck;

/** Holds a stored record against the one that its approved changes make. */
final class RecordDrift {

    private final Stored record;
    private final Vault vault;

    RecordDrift(Stored record, Vault vault) {
        this.record = record;
        this.vault = vault;
    }

    /**
     * What is compared.
     *
     * @param isOfPresentKeys whether the tokens were made with the keys and rules in use
     */
    record Stored(
            CustomerNumber number,
            CustomerKind kind,
            StoredValues values,
            String heldBy,
            Set<String> documents,
            Set<Long> tokens,
            boolean isOfPresentKeys,
            boolean incomplete) {}

    /** What is not as it should be. */
    List<String> from(RebuiltRecord due) {
        var found = new ArrayList<String>();
        var fields = new TreeSet<>(Field.ORDER);
        fields.addAll(record.values().fields());
        fields.addAll(due.values().keySet());
        for (var field : fields) {
            if (!(due.isErased() ? isBlank(field, due) : isAsDue(field, due))) {
                found.add(field.labelKey());
            }
        }
        if (!Objects.equals(record.heldBy(), due.heldBy())) {
            found.add("customer.field.hold");
        }
        if (found.isEmpty() && !due.isErased()) {
            addFollowing(found, due.values());
        }
        return found;
    }

    private boolean isAsDue(Field field, RebuiltRecord due) {
        var stored = record.values().get(field);
        try {
            return Objects.equals(
                    stored == null ? null : vault.value(record.number(), field, stored),
                    due.values().get(field));
        } catch (UnreadableValue notOurs) {
            return false;
        }
    }

    /** Of erased data branch, manager and status stay; who managed it was erased from the chain. */
    private boolean isBlank(Field field, RebuiltRecord due) {
        var stored = record.values().get(field);
        if (field == CustomerField.BRANCH) {
            return due.branch().equals(stored);
        }
        if (field == CustomerField.STATUS) {
            return CustomerStatus.ERASED.name().equals(stored);
        }
        return field == CustomerField.MANAGER || stored == null;
    }

    private void addFollowing(List<String> found, Map<Field, String> values) {
        var documents = vault.documentKeys(values);
        if (!documents.containsAll(record.documents())
                || documents.isEmpty() != record.documents().isEmpty()) {
            found.add("customer.field.document");
        }
        var due = vault.tokensOf(values);
        boolean agree =
                record.isOfPresentKeys()
                        ? record.tokens().equals(due)
                        : record.tokens().isEmpty() == due.isEmpty();
        if (!agree) {
            found.add("customer.field.tokens");
        }
        if (record.incomplete() == FieldCheck.missing(record.kind(), values).isEmpty()) {
            found.add("customer.field.incomplete");
        }
    }
}
