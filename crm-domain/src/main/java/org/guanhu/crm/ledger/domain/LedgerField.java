package org.guanhu.crm.ledger.domain;

import java.util.Arrays;
import java.util.Objects;

/**
 * One field in an entry, sealed before and after.
 *
 * @param key key of the field
 * @param before sealed value before, or null
 * @param after sealed value after, or null
 */
public record LedgerField(String key, byte[] before, byte[] after) {

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerField field
                && key.equals(field.key)
                && Arrays.equals(before, field.before)
                && Arrays.equals(after, field.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, Arrays.hashCode(before), Arrays.hashCode(after));
    }

    @Override
    public String toString() {
        return "LedgerField[" + key + "]";
    }
}
