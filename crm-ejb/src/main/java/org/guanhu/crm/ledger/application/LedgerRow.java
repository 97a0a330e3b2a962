package org.guanhu.crm.ledger.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An entry as one person may read it.
 *
 * @param order place in the order of writing
 * @param at when
 * @param actor account that acted
 * @param kind what happened
 * @param subject whom or what it concerns
 * @param branch code of the branch
 * @param request number of the change request, or empty
 * @param stream the chain and the place in it, as in {@code customer:1000000017#2}
 * @param facts further facts, by name
 * @param values old beside new
 * @param hash the entry's hash (hex)
 */
public record LedgerRow(
        long order,
        Instant at,
        String actor,
        String kind,
        String subject,
        String branch,
        String request,
        String stream,
        Map<String, String> facts,
        List<ValueView> values,
        String hash)
        implements Serializable {

    /** Whether the subject is a customer, by whose number the record can be opened. */
    public boolean concernsCustomer() {
        return !subject.isEmpty() && Character.isDigit(subject.charAt(0));
    }

    /**
     * One value before and after, masked where the person may not see it.
     *
     * @param key key of the field, or {@code reason}
     * @param labelKey key of the label in the bundle
     * @param before the value before, or null
     * @param after the value after, or null
     */
    public record ValueView(String key, String labelKey, String before, String after)
            implements Serializable {

        @Override
        public String toString() {
            return "ValueView[" + key + "]";
        }
    }

    @Override
    public String toString() {
        return "LedgerRow[" + stream + "]";
    }
}
