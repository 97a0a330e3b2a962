package org.guanhu.crm.approval.domain;

import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ItemKind;

/**
 * One field's value as the maker saw it and as it shall be, both canonical; null is no value.
 *
 * @param field the field
 * @param before the value on the record when the request was made
 * @param after the value proposed
 */
public record FieldChange(Field field, String before, String after) {

    /** Whether another document may be on record afterwards. */
    public boolean isOfDocument() {
        return field == CustomerField.DOCUMENT_KIND
                || field == CustomerField.DOCUMENT_NUMBER
                || field instanceof ItemField of && of.kind() == ItemKind.DOCUMENT;
    }

    @Override
    public String toString() {
        return "FieldChange[" + field.key() + "]";
    }
}
