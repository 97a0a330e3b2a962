package org.guanhu.crm.customer.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;

/** Reads the number of a customer from an address; what is no number names no customer. */
@FacesConverter(forClass = CustomerNumber.class)
public class CustomerNumberConverter implements Converter<CustomerNumber> {

    @Override
    public CustomerNumber getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CustomerNumber.isOne(text)) {
            throw new UnknownCustomer(text);
        }
        return new CustomerNumber(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, CustomerNumber number) {
        return number == null ? "" : number.value();
    }
}
