package org.guanhu.crm.ledger.domain;

import java.io.Serializable;
import java.util.List;

/**
 * One chain of the ledger. The place of an entry in a customer's chain is the record's version, so
 * a missing entry leaves a gap that shows.
 *
 * @param value kind and key, as in {@code customer:1000000017}
 */
public record LedgerStream(String value) implements Serializable {

    private static final String CUSTOMER = "customer:";
    private static final String REQUEST = "request:";
    private static final String TAGS = "tags:";
    private static final String IMPORT = "import:";
    private static final String EVIDENCE = "evidence:";
    private static final String NODE = "node:";
    private static final List<String> OF_CHANGES =
            List.of(CUSTOMER, REQUEST, TAGS, IMPORT, "staff:", "role:", "branch:", "review:");

    /** The chain of a customer record; its length is the record's version. */
    public static LedgerStream ofCustomer(String number) {
        return new LedgerStream(CUSTOMER + number);
    }

    /** The chain of a change request, from submission to decision. */
    public static LedgerStream ofRequest(String number) {
        return new LedgerStream(REQUEST + number);
    }

    /** The chain of a customer's tags. */
    public static LedgerStream ofTags(String number) {
        return new LedgerStream(TAGS + number);
    }

    /** The chain of an import. */
    public static LedgerStream ofImport(String key) {
        return new LedgerStream(IMPORT + key);
    }

    /** Whether changes stand in the chain, not what others have read or taken away. */
    public boolean isOfChanges() {
        return OF_CHANGES.stream().anyMatch(value::startsWith);
    }

    /** The chain of the masked values that a person has been shown. */
    public static LedgerStream ofReveals(String person) {
        return new LedgerStream("reveals:" + person);
    }

    /** The chain of an account, a role or a branch, named as requests name it. */
    public static LedgerStream ofAccess(String subject) {
        return new LedgerStream(subject);
    }

    /** Whether a subject is an account, a role or a branch: {@code staff:teller}. */
    public static boolean isOfAccess(String subject) {
        return subject.indexOf(':') > 0;
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
        return new LedgerStream(EVIDENCE + subject);
    }

    @Override
    public String toString() {
        return value;
    }
}
