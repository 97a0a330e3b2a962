package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import org.omnifaces.util.Faces;

/** Leads on to another page, after an event that has no outcome of its own. */
@RequestScoped
public class Onward {

    /**
     * Leads to an address within the application, as in {@code home.xhtml}.
     *
     * @param parameters what stands in the place of each {@code %s}, encoded
     */
    public void to(String address, Object... parameters) {
        Faces.redirect(address, parameters);
    }

    /** Gives the next page something that shall not stand in its address. */
    public void carry(String name, String value) {
        Faces.setFlashAttribute(name, value);
    }

    /** What the page before has given, or null. */
    public String carried(String name) {
        return Faces.getFlashAttribute(name);
    }
}
