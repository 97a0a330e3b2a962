package org.guanhu.crm.ledger.domain;

/**
 * One field in an entry, before and after.
 *
 * @param key key of the field
 * @param before the value before
 * @param after the value after
 */
public record LedgerField(String key, LedgerValue before, LedgerValue after) {

    @Override
    public String toString() {
        return "LedgerField[" + key + "]";
    }
}
