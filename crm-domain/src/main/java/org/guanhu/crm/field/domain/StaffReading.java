package org.guanhu.crm.field.domain;

import org.guanhu.crm.access.domain.StaffId;

/** Reads the login of a member of staff. */
final class StaffReading implements Reading {

    @Override
    public String read(Field field, String clean) {
        if (!StaffId.isOne(clean)) {
            throw InvalidFieldValue.of(field, "field.staff.invalid");
        }
        return StaffId.of(clean).value();
    }
}
