package org.guanhu.crm.customer.application;

import java.io.Serializable;
import org.guanhu.crm.field.domain.Field;

/**
 * Old beside new before a proposal is sent.
 *
 * @param field the field
 * @param before its value now, as the maker may see it
 * @param after its new value as it would be stored
 */
public record ProposedField(Field field, String before, String after) implements Serializable {

    @Override
    public String toString() {
        return "ProposedField[" + field.key() + "]";
    }
}
