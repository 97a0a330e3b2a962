package org.guanhu.crm.exchange.application;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * A row in the report, its values shown as one may see them in a list.
 *
 * @param number the row's number in the file, from 1
 * @param outcome what the trial found
 * @param values the values of the record, by field
 * @param problems what is to be said of it
 * @param customer number of the customer that it has become, or null
 */
public record ReportRow(
        int number,
        RowOutcome outcome,
        Map<CustomerField, String> values,
        List<RowProblem> problems,
        String customer)
        implements Serializable {

    /** The name on the row, or null. */
    public String name() {
        return values.get(CustomerField.NAME);
    }

    @Override
    public String toString() {
        return "ReportRow[" + number + ", " + outcome + "]";
    }
}
