package org.guanhu.crm.ledger.domain;

/** The one way into the ledger. */
public interface Ledger {

    /**
     * Writes an entry in the running transaction.
     *
     * @return the entry's hash (hex, 64 characters)
     * @throws LedgerGap if the entry before it in the chain is missing, or the place is taken
     */
    String append(LedgerNote note, LedgerNote.Signature by);

    /** Length of a chain: the sequence of its last entry, 0 if there is none. */
    long length(LedgerStream stream);
}
