package org.guanhu.crm.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Shows a moment in the time zone of the bank, as {@code 2026-02-28 14:03}. */
@FacesConverter("crm.moment")
public class MomentConverter implements Converter<Instant> {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant moment) {
        return moment == null ? "" : format(moment);
    }

    static String format(Instant moment) {
        return MINUTES.format(moment.atZone(CDI.current().select(Clock.class).get().getZone()));
    }

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String text) {
        throw new UnsupportedOperationException("Moments are shown, never typed");
    }
}
