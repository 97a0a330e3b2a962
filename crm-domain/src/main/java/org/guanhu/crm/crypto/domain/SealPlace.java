package org.guanhu.crm.crypto.domain;

/**
 * Where a sealed value stands. It is bound into the seal, so that a value moved to another row or
 * column no longer opens (security.md C1).
 *
 * @param table the table, as in {@code customer}
 * @param column the column, as in {@code mobile}
 * @param key the row's business key, as in a customer number
 * @param subject whose data key seals it: a customer number or the key of an import; empty for the
 *     bank's own values
 */
public record SealPlace(String table, String column, String key, String subject) {

    /** The bytes that are bound into the seal. */
    public String associatedData() {
        return "crm|1|" + table + "|" + column + "|" + key;
    }

    /** Whether the value is nobody's but the bank's. */
    public boolean isOfTheBank() {
        return subject.isEmpty();
    }
}
