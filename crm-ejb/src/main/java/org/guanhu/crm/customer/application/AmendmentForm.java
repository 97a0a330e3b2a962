package org.guanhu.crm.customer.application;

import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * What the form for changing a record starts from.
 *
 * @param customer customer number
 * @param name the customer's name as this person may read it
 * @param inputs the fields that may be changed
 */
public record AmendmentForm(String customer, String name, List<Input> inputs)
        implements Serializable {

    /**
     * One field of the form.
     *
     * @param field the field
     * @param value its value as this person may see it, or null
     * @param masked whether the value is masked, so that leaving the input empty means no change
     * @param digest keyed digest of the value, goes back with the proposal
     * @param pending the open request on the field, or null; such a field cannot be changed now
     */
    public record Input(
            CustomerField field,
            String value,
            boolean masked,
            String digest,
            FieldView.PendingMark pending)
            implements Serializable {

        @Override
        public String toString() {
            return "Input[" + field.key() + "]";
        }
    }

    @Override
    public String toString() {
        return "AmendmentForm[" + customer + "]";
    }
}
