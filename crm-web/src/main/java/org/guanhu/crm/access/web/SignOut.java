package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.SecurityUtils;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.shared.web.Downloads;

/** Where everybody goes out. */
@Named
@RequestScoped
public class SignOut {

    @Inject private HttpServletRequest request;
    @Inject private SessionRegistry sessions;
    @Inject private Downloads downloads;

    /** Ends the session, also in the browser's memory of these pages. */
    public String leave() {
        PortalSession.keyOf(request)
                .ifPresent(key -> sessions.end(key, SessionEnd.SIGNED_OUT, null));
        PortalSession.leave(request, SecurityUtils.getSubject());
        downloads.forgetAll();
        return "/login.xhtml?faces-redirect=true";
    }
}
