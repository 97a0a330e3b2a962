package org.guanhu.crm.customer.application;

import java.io.Serializable;
import java.time.Instant;
import org.guanhu.crm.approval.domain.ChangeItem;
import org.guanhu.crm.field.domain.Field;

/**
 * One field of a record as one person may see it.
 *
 * @param field the field
 * @param value its value, masked where the person may not see it, or null
 * @param masked whether it is masked
 * @param pending the open request on the field, or null
 */
public record FieldView(Field field, String value, boolean masked, PendingMark pending)
        implements Serializable {

    /**
     * That a change of the field awaits approval, by whom and since when.
     *
     * @param request number of the open request
     * @param maker account of the maker
     * @param at when it was made
     */
    public record PendingMark(String request, String maker, Instant at) implements Serializable {

        static PendingMark of(ChangeItem item) {
            var request = item.request();
            return new PendingMark(
                    request.number().value(), request.maker().value(), request.madeAt());
        }
    }

    @Override
    public String toString() {
        return "FieldView[" + field.key() + "]";
    }
}
