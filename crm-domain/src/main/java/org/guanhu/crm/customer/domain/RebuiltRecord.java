package org.guanhu.crm.customer.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerField;
import org.guanhu.crm.ledger.domain.LedgerKind;

/**
 * A customer as its approved changes alone make it, followed entry by entry: what the record ought
 * to be (AU-04).
 */
public final class RebuiltRecord {

    private final Map<Field, String> values = new HashMap<>();
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
        switch (LedgerKind.of(entry.kind()).orElseThrow(() -> alien(entry))) {
            case CUSTOMER_OPENED, CUSTOMER_AMENDED, CUSTOMER_CLOSED, CUSTOMER_REOPENED ->
                    entry.fields()
                            .forEach(
                                    changed ->
                                            Field.byKey(changed.key())
                                                    .ifPresent(
                                                            field ->
                                                                    put(
                                                                            field,
                                                                            after.apply(changed))));
            case CUSTOMER_HELD -> heldBy = entry.request();
            case CUSTOMER_RELEASED -> heldBy = null;
            case CUSTOMER_ERASED -> erased = true;
            default -> throw alien(entry);
        }
    }

    private static IllegalArgumentException alien(LedgerBody entry) {
        return new IllegalArgumentException("No change of a record: " + entry.kind());
    }

    private void put(Field field, String value) {
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

    Map<Field, String> values() {
        return values;
    }
}
