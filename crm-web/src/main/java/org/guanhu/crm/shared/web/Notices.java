package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What a page tells its reader after a button; outlives the redirect to the next page. */
@Named
@RequestScoped
public class Notices {

    @Inject private Wording wording;

    /** Tells that something was done. */
    public void success(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_INFO, null, wording.ofAll(key, List.of(arguments)));
    }

    /** Tells what the reader should watch. */
    public void warning(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_WARN, null, wording.ofAll(key, List.of(arguments)));
    }

    /** Tells why something was not done; what was typed stays. */
    public void refusal(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_ERROR, null, wording.ofAll(key, List.of(arguments)));
    }

    /**
     * Tells what is wrong with one input; the page stays as it is.
     *
     * @param id the id of the input on the page, as in {@code mobile}
     */
    public void problem(String id, String key, List<?> arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.validationFailed();
        var input = Components.byId(faces.getViewRoot(), id);
        tell(
                FacesMessage.SEVERITY_ERROR,
                input.map(found -> found.getClientId(faces)).orElse(null),
                wording.ofAll(key, arguments));
    }

    /** Tells something on the next page, outside any page bean. */
    public static void keep(
            FacesMessage.Severity severity, String key, HttpServletRequest request) {
        tell(severity, null, Wording.text(Language.of(request), key));
    }

    private static void tell(FacesMessage.Severity severity, String clientId, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(clientId, new FacesMessage(severity, text, text));
    }
}
