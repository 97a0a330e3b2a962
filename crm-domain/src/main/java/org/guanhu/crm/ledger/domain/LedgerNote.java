package org.guanhu.crm.ledger.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;

/**
 * What a use case asks the ledger to write down.
 *
 * @param stream the chain
 * @param sequence place in the chain that the entry must take, from 1
 * @param kind what happened
 * @param subject whom or what it concerns
 * @param branch branch of the subject
 * @param request number of the change request, or empty
 * @param facts further facts without personal values
 * @param values the fields concerned with their values before and after, still readable
 */
public record LedgerNote(
        LedgerStream stream,
        long sequence,
        LedgerKind kind,
        String subject,
        BranchCode branch,
        String request,
        Map<String, String> facts,
        List<Value> values) {

    private static final Pattern SUBJECT = Pattern.compile("[12][0-9]{9}|IM[0-9]{8}");

    /** Whether a text has the form of a subject: a customer number or the key of an import. */
    public static boolean isSubject(String text) {
        return text != null && SUBJECT.matcher(text).matches();
    }

    /** One field's canonical values, null where there is none; the ledger seals them. */
    public record Value(String key, String before, String after) {

        @Override
        public String toString() {
            return "Value[" + key + "]";
        }
    }

    /**
     * Who did it and when.
     *
     * @param actor account
     * @param person natural person behind it
     * @param at the moment
     */
    public record Signature(String actor, String person, Instant at) {

        /** The present member of staff at the given moment. */
        public static Signature of(CurrentStaff staff, Instant at) {
            return new Signature(staff.id().value(), staff.person(), at);
        }
    }
}
