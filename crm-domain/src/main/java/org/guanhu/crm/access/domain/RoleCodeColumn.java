package org.guanhu.crm.access.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link RoleCode} as its text. */
@Converter(autoApply = true)
public class RoleCodeColumn implements AttributeConverter<RoleCode, String> {

    @Override
    public String convertToDatabaseColumn(RoleCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public RoleCode convertToEntityAttribute(String column) {
        return column == null ? null : new RoleCode(column);
    }
}
