package org.guanhu.crm.approval.application;

import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;

/**
 * Old beside new, as one person may see it.
 *
 * @param field the field
 * @param before the value when the request was made
 * @param now the value now, where it differs from {@code before}
 * @param after the value proposed
 * @param conflict whether the field has changed since the request was made
 * @param masked whether the values are masked for this person
 */
public record FieldDiff(
        Field field, String before, String now, String after, boolean conflict, boolean masked) {

    static FieldDiff of(FieldChange change, FieldConflict conflict, CurrentStaff staff) {
        var field = change.field();
        return new FieldDiff(
                field,
                FieldPolicy.show(field, change.before(), staff),
                conflict == null ? null : FieldPolicy.show(field, conflict.now(), staff),
                FieldPolicy.show(field, change.after(), staff),
                conflict != null,
                FieldPolicy.visibility(field, staff) != Visibility.OPEN);
    }

    @Override
    public String toString() {
        return "FieldDiff[" + field.key() + "]";
    }
}
