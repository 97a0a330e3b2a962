package org.guanhu.crm.customer.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How {@link CustomerNumber} stands in a column. */
@Converter(autoApply = true)
public class CustomerNumberColumn implements AttributeConverter<CustomerNumber, String> {

    @Override
    public String convertToDatabaseColumn(CustomerNumber attribute) {
        return attribute == null ? null : attribute.value();
    }

    @Override
    public CustomerNumber convertToEntityAttribute(String column) {
        return column == null ? null : new CustomerNumber(column);
    }
}
