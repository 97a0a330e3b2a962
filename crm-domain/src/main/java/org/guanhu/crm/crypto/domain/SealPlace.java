package org.guanhu.crm.crypto.domain;

/**
 * Where a sealed value stands. It is bound into the seal, so that a value moved to another row or
 * column no longer opens (security.md C1).
 *
 * @param table the table, as in {@code customer}
 * @param column the column, as in {@code mobile}
 * @param key the row's business key, as in a customer number
 */
public record SealPlace(String table, String column, String key) {

    /** The bytes that are bound into the seal. */
    public String associatedData() {
        return "crm|1|" + table + "|" + column + "|" + key;
    }
}
