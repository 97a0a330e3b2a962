package org.guanhu.crm.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.RequestRefused;

/**
 * The one place where what went wrong becomes something to read. After a button, the sentence
 * stands above the form and what was typed stays; when a page cannot be shown at all, an error page
 * takes its place.
 */
class CrmExceptionHandler extends ExceptionHandlerWrapper {

    CrmExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var occurrence = queued.next().getContext();
            queued.remove();
            answer(occurrence.getContext(), occurrence.getException());
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.isSilent() || faces.getExternalContext().isResponseCommitted()) {
            return;
        }
        try {
            if (failure.status() == Failure.NOT_WELL_FORMED) {
                refuse(faces);
            } else if (thrown instanceof ViewExpiredException expired) {
                showAnew(faces, expired);
            } else if (failure.isForAnotherPage()) {
                redirect(faces, failure.pageFor(WantedPage.of(request(faces))));
            } else if (canBeToldOnThePage(faces)) {
                tell(faces, failure);
            } else {
                sendErrorPage(faces, failure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bare, since an error page is a page too and would have to come back in the same way. */
    private static void refuse(FacesContext faces) {
        faces.getExternalContext().responseReset();
        faces.getExternalContext().setResponseStatus(Failure.NOT_WELL_FORMED);
        faces.responseComplete();
    }

    private static boolean canBeToldOnThePage(FacesContext faces) {
        return faces.isPostback()
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && !faces.getResponseComplete();
    }

    private static void tell(FacesContext faces, Failure failure) {
        String sentence = failure.sentence(Language.of(request(faces)));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void showAnew(FacesContext faces, ViewExpiredException expired)
            throws IOException {
        new RequestRefused(RequestRefused.Why.VIEW, request(faces)).tell();
        Notices.keep(FacesMessage.SEVERITY_WARN, "error.viewExpired", request(faces));
        String query = request(faces).getQueryString();
        redirect(faces, expired.getViewId() + (query == null ? "" : "?" + query));
    }

    private static void redirect(FacesContext faces, String address) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
        faces.responseComplete();
    }

    private static void sendErrorPage(FacesContext faces, Failure failure) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseHeader("X-Reference", failure.reference());
        request(faces).setAttribute(Failure.class.getName(), failure);
        external.responseSendError(failure.status(), null);
        faces.responseComplete();
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
