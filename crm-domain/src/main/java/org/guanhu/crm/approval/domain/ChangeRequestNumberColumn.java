package org.guanhu.crm.approval.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How {@link ChangeRequestNumber} stands in a column. */
@Converter(autoApply = true)
public class ChangeRequestNumberColumn implements AttributeConverter<ChangeRequestNumber, String> {

    @Override
    public String convertToDatabaseColumn(ChangeRequestNumber attribute) {
        return attribute == null ? null : attribute.value();
    }

    @Override
    public ChangeRequestNumber convertToEntityAttribute(String column) {
        return column == null ? null : new ChangeRequestNumber(column);
    }
}
