package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** What the page says that stands in for one that cannot be shown. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 413);

    @Inject private HttpServletRequest request;
    @Inject private Language language;
    @Inject private Wording wording;

    private Failure failure;

    /** What happened, in a few words. */
    public String getTitle() {
        return wording.of("error." + kind() + ".title");
    }

    /** What happened and what to do, in a sentence or two. */
    public String getText() {
        return failure().code().isEmpty()
                ? wording.of("error." + kind() + ".text")
                : failure().sentence(language.getLocale());
    }

    /** What leads to the log; empty where nothing was logged. */
    public String getReference() {
        return failure().reference();
    }

    private String kind() {
        int status = failure().status();
        return EXPLAINED.contains(status) ? String.valueOf(status) : "500";
    }

    private Failure failure() {
        if (failure == null) {
            failure = find();
        }
        return failure;
    }

    private Failure find() {
        if (request.getAttribute(Failure.class.getName()) instanceof Failure told) {
            return told;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Failure.of(thrown);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Failure.ofStatus(status)
                : Failure.ofStatus(0);
    }
}
