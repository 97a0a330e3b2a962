package org.guanhu.crm.customer.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guanhu.crm.crypto.domain.UnreadableValue;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerStatus;
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
            CustomerColumns columns,
            String heldBy,
            Set<String> documents,
            Set<Long> tokens,
            boolean isOfPresentKeys,
            boolean incomplete) {}

    /** What is not as it should be. */
    List<String> from(RebuiltRecord due) {
        var found = new ArrayList<String>();
        for (var field : CustomerField.values()) {
            if (!(due.isErased() ? isBlank(field, due) : isAsDue(field, due))) {
                found.add(field.key());
            }
        }
        if (!Objects.equals(record.heldBy(), due.heldBy())) {
            found.add("hold");
        }
        if (found.isEmpty() && !due.isErased()) {
            addFollowing(found, due.values());
        }
        return found;
    }

    private boolean isAsDue(CustomerField field, RebuiltRecord due) {
        var stored = record.columns().get(field);
        try {
            return Objects.equals(
                    stored == null ? null : vault.value(record.number(), field, stored),
                    due.values().get(field));
        } catch (UnreadableValue notOurs) {
            return false;
        }
    }

    /** Of erased data branch, manager and status stay; who managed it was erased from the chain. */
    private boolean isBlank(CustomerField field, RebuiltRecord due) {
        var stored = record.columns().get(field);
        return switch (field) {
            case BRANCH -> due.branch().equals(stored);
            case STATUS -> CustomerStatus.ERASED.name().equals(stored);
            case MANAGER -> true;
            default -> stored == null;
        };
    }

    private void addFollowing(List<String> found, Map<CustomerField, String> values) {
        var documents = vault.documentKeys(values);
        if (!documents.containsAll(record.documents())
                || documents.isEmpty() != record.documents().isEmpty()) {
            found.add("document");
        }
        var due = vault.tokensOf(values);
        boolean agree =
                record.isOfPresentKeys()
                        ? record.tokens().equals(due)
                        : record.tokens().isEmpty() == due.isEmpty();
        if (!agree) {
            found.add("tokens");
        }
        if (record.incomplete() == FieldCheck.missing(values).isEmpty()) {
            found.add("incomplete");
        }
    }
}
