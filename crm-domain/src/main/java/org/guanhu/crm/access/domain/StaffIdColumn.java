package org.guanhu.crm.access.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link StaffId} as its text. */
@Converter(autoApply = true)
public class StaffIdColumn implements AttributeConverter<StaffId, String> {

    @Override
    public String convertToDatabaseColumn(StaffId id) {
        return id == null ? null : id.value();
    }

    @Override
    public StaffId convertToEntityAttribute(String column) {
        return column == null ? null : new StaffId(column);
    }
}
