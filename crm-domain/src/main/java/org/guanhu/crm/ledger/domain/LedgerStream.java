package org.guanhu.crm.ledger.domain;

import java.io.Serializable;

/**
 * One chain of the ledger. The place of an entry in a customer's chain is the record's version, so
 * a missing entry leaves a gap that shows.
 *
 * @param value kind and key, as in {@code customer:1000000017}
 */
public record LedgerStream(String value) implements Serializable {

    private static final String NODE = "node:";

    /** The chain of a customer record; its length is the record's version. */
    public static LedgerStream ofCustomer(String number) {
        return new LedgerStream("customer:" + number);
    }

    /** The chain of a change request, from submission to decision. */
    public static LedgerStream ofRequest(String number) {
        return new LedgerStream("request:" + number);
    }

    /** The chain of a customer's tags. */
    public static LedgerStream ofTags(String number) {
        return new LedgerStream("tags:" + number);
    }

    /** The chain of the masked values that a person has been shown. */
    public static LedgerStream ofReveals(String person) {
        return new LedgerStream("reveals:" + person);
    }

    /** The chain of what was looked at during one run of a node. */
    public static LedgerStream ofNode(String run) {
        return new LedgerStream(NODE + run);
    }

    /** How the names of chains begin in which accesses stand, not changes. */
    public static String nodes() {
        return NODE;
    }

    /** The chain of what was taken away as evidence about a customer or an import. */
    public static LedgerStream ofEvidence(String subject) {
        return new LedgerStream("evidence:" + subject);
    }

    @Override
    public String toString() {
        return value;
    }
}
