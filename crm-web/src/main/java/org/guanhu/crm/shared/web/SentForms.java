package org.guanhu.crm.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;

/** Forms that were sent already: of two that are sent at once, the second finds its page gone. */
public final class SentForms {

    private SentForms() {}

    /**
     * Makes sure that a page still has its form.
     *
     * @throws ViewExpiredException if not, and then it is refused as any old page is
     */
    public static void mustBeThere(Object form) {
        if (form == null) {
            var view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            throw new ViewExpiredException("The form was sent already", view);
        }
    }
}
