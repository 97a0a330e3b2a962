package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import org.primefaces.PrimeFaces;

/** Opens and closes the dialogs of a page, by the name of their widget. */
@RequestScoped
public class Dialogs {

    /** Opens a dialog once the answer has arrived. */
    public void open(String widget) {
        PrimeFaces.current().executeScript("PF('" + widget + "').show()");
    }

    /** Closes a dialog once the answer has arrived. */
    public void close(String widget) {
        PrimeFaces.current().executeScript("PF('" + widget + "').hide()");
    }
}
