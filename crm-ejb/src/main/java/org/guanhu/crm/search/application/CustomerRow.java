package org.guanhu.crm.search.application;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A customer in a list.
 *
 * @param number customer number
 * @param values what this person may read of the listed fields, by field key
 * @param tags the customer's tags
 * @param pending whether a change of the record awaits approval
 * @param incomplete whether a mandatory field has no value
 */
public record CustomerRow(
        String number,
        Map<String, String> values,
        List<String> tags,
        boolean pending,
        boolean incomplete)
        implements Serializable {

    @Override
    public String toString() {
        return "CustomerRow[" + number + "]";
    }
}
