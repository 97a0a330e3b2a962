package org.guanhu.crm.ledger.domain;

import java.util.Arrays;

/**
 * One side of a field in an entry: the value sealed, and a commitment to it by which the value can
 * be shown to a stranger later, without the bank's keys and without showing any other value.
 *
 * @param commitment digest of salt and value, or null where there is no value; null too in entries
 *     of the first schema
 * @param sealed salt and value sealed, or null where there is no value; in entries of the first
 *     schema the value alone
 */
public record LedgerValue(byte[] commitment, byte[] sealed) {

    /** Neither commitment nor value. */
    public static final LedgerValue NONE = new LedgerValue(null, null);

    /** Whether a value stands here. */
    public boolean isPresent() {
        return sealed != null;
    }

    /** Whether the value was committed to, so that it can be disclosed alone. */
    public boolean isCommitted() {
        return commitment != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerValue value
                && Arrays.equals(commitment, value.commitment)
                && Arrays.equals(sealed, value.sealed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(commitment) + Arrays.hashCode(sealed);
    }

    @Override
    public String toString() {
        return "LedgerValue[]";
    }
}
