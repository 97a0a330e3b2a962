package org.guanhu.crm.field.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldType;
import org.guanhu.crm.field.domain.InvalidFieldValue;
import org.guanhu.crm.shared.web.Wording;

/** A day as it may be typed anywhere; one that the calendar has not is refused, never moved. */
@FacesConverter("crm.day")
public class DayConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String text) {
        try {
            var day = FieldType.BIRTH_DATE.canonical(CustomerField.BIRTH_DATE, text);
            return day == null ? null : LocalDate.parse(day);
        } catch (InvalidFieldValue wrong) {
            var said = sentence(context, wrong);
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said), wrong);
        }
    }

    private static String sentence(FacesContext context, InvalidFieldValue wrong) {
        return Wording.text(
                context.getViewRoot().getLocale(), wrong.code(), wrong.arguments().toArray());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
