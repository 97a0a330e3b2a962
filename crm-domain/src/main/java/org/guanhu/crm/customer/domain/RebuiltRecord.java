package org.guanhu.crm.customer.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerField;

/**
 * A customer as its approved changes alone make it, followed entry by entry: what the record ought
 * to be (AU-04).
 */
public final class RebuiltRecord {

    private final Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
    private String branch;
    private String heldBy;
    private boolean erased;

    /**
     * Takes the next entry of the customer's chain in.
     *
     * @param after opens a field's value after the change
     */
    public void follow(LedgerBody entry, Function<LedgerField, String> after) {
        branch = entry.branch();
        switch (entry.kind()) {
            case "customer.opened", "customer.amended" ->
                    entry.fields()
                            .forEach(
                                    changed ->
                                            CustomerField.byKey(changed.key())
                                                    .ifPresent(
                                                            field ->
                                                                    put(
                                                                            field,
                                                                            after.apply(changed))));
            case "customer.held" -> heldBy = entry.request();
            case "customer.released" -> heldBy = null;
            case "customer.erased" -> erased = true;
            default -> throw new IllegalArgumentException("No change of a record: " + entry.kind());
        }
    }

    private void put(CustomerField field, String value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    boolean isErased() {
        return erased;
    }

    String branch() {
        return branch;
    }

    String heldBy() {
        return heldBy;
    }

    Map<CustomerField, String> values() {
        return values;
    }
}
