package org.guanhu.crm.approval.application;

import java.time.Instant;
import java.util.List;

/**
 * A request as it is laid before one person.
 *
 * @param row what lists say of it
 * @param reason the maker's reason
 * @param fields old beside new, field by field
 * @param digest digest of the payload shown; goes back with the decision (I3)
 * @param terms old beside new, where the change is not one of fields
 * @param decision the decision, or null
 * @param mayDecide whether this person may decide on it now
 * @param mayWithdraw whether this person may take it back now
 * @param mayRevise whether this person may make a new request of it
 */
public record ChangeRequestView(
        ChangeRequestRow row,
        String reason,
        List<FieldDiff> fields,
        String digest,
        List<TermDiff> terms,
        DecisionView decision,
        boolean mayDecide,
        boolean mayWithdraw,
        boolean mayRevise) {

    /**
     * What was decided.
     *
     * @param checker account of the checker
     * @param at when
     * @param reason the checker's reason, or null
     */
    public record DecisionView(String checker, Instant at, String reason) {}

    /** Whether a field has changed since the request was made. */
    public boolean hasConflict() {
        return fields.stream().anyMatch(FieldDiff::conflict)
                || terms.stream().anyMatch(TermDiff::conflict);
    }

    @Override
    public String toString() {
        return "ChangeRequestView[" + row.number() + "]";
    }
}
