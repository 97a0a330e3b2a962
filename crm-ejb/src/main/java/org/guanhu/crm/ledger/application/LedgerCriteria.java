package org.guanhu.crm.ledger.application;

import java.time.Instant;

/**
 * Which entries are looked for; null leaves a criterion open.
 *
 * @param subject customer number or key of an import
 * @param actor account that acted
 * @param kind what happened, as in {@code customer.amended}
 * @param from first moment
 * @param until first moment after the last
 */
public record LedgerCriteria(
        String subject, String actor, String kind, Instant from, Instant until) {

    /** Everything about one customer. */
    public static LedgerCriteria about(String subject) {
        return new LedgerCriteria(subject, null, null, null, null);
    }
}
