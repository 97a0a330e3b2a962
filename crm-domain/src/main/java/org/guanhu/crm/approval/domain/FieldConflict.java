package org.guanhu.crm.approval.domain;

import org.guanhu.crm.field.domain.CustomerField;

/**
 * A field that has changed since the request was made (security.md I5).
 *
 * @param field the field
 * @param then its value when the request was made
 * @param now its value now
 * @param proposed the value proposed
 */
public record FieldConflict(CustomerField field, String then, String now, String proposed) {

    @Override
    public String toString() {
        return "FieldConflict[" + field.key() + "]";
    }
}
