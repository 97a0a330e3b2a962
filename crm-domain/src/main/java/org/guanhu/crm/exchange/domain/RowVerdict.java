package org.guanhu.crm.exchange.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * What the trial of a row found, and the canonical values that it would open a record with.
 *
 * @param outcome the outcome
 * @param values the values, by field
 * @param problems what is to be said of it
 */
public record RowVerdict(
        RowOutcome outcome, Map<CustomerField, String> values, List<RowProblem> problems) {

    public RowVerdict {
        problems = List.copyOf(problems);
    }

    /** The same, with one more thing that stands against opening it. */
    public RowVerdict but(RowOutcome worse, RowProblem problem) {
        var all = new ArrayList<>(problems);
        all.add(problem);
        return new RowVerdict(worse, values, all);
    }

    /** The value of a field, or null. */
    public String value(CustomerField field) {
        return values.get(field);
    }

    @Override
    public String toString() {
        return "RowVerdict[" + outcome + ", " + problems + "]";
    }
}
