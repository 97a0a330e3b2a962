package org.guanhu.crm.approval.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.UnknownChangeRequest;

/** Reads the number of a request from an address; what is no number names no request. */
@FacesConverter(forClass = ChangeRequestNumber.class)
public class ChangeRequestNumberConverter implements Converter<ChangeRequestNumber> {

    @Override
    public ChangeRequestNumber getAsObject(
            FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!ChangeRequestNumber.isOne(text)) {
            throw new UnknownChangeRequest(text);
        }
        return new ChangeRequestNumber(text);
    }

    @Override
    public String getAsString(
            FacesContext context, UIComponent component, ChangeRequestNumber number) {
        return number == null ? "" : number.value();
    }
}
