package org.guanhu.crm.ledger.domain;

import org.guanhu.crm.crypto.domain.SealPlace;

/** Where the values of an entry are sealed for: the same before and after, in one place only. */
public final class LedgerSeals {

    private static final String TABLE = "ledger_entry";

    private LedgerSeals() {}

    /** The place of a field's value before. */
    public static SealPlace before(LedgerStream stream, long sequence, String subject, String key) {
        return place(stream, sequence, subject, key + ".before");
    }

    /** The place of a field's value after. */
    public static SealPlace after(LedgerStream stream, long sequence, String subject, String key) {
        return place(stream, sequence, subject, key + ".after");
    }

    private static SealPlace place(
            LedgerStream stream, long sequence, String subject, String column) {
        return new SealPlace(TABLE, column, stream + "#" + sequence, subject);
    }
}
