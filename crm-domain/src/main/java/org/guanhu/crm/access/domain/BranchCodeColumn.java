package org.guanhu.crm.access.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link BranchCode} as its text. */
@Converter(autoApply = true)
public class BranchCodeColumn implements AttributeConverter<BranchCode, String> {

    @Override
    public String convertToDatabaseColumn(BranchCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public BranchCode convertToEntityAttribute(String column) {
        return column == null ? null : new BranchCode(column);
    }
}
