package org.guanhu.crm.exchange.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.UnknownImport;

/** Reads the key of an import from an address; what is no key names no import. */
@FacesConverter(forClass = ImportKey.class)
public class ImportKeyConverter implements Converter<ImportKey> {

    @Override
    public ImportKey getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!ImportKey.isOne(text)) {
            throw new UnknownImport(text);
        }
        return new ImportKey(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ImportKey key) {
        return key == null ? "" : key.value();
    }
}
