package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.SecurityUtils;

/** Where everybody goes out. */
@Named
@RequestScoped
public class SignOut {

    @Inject private HttpServletRequest request;

    /** Ends the session, also in the browser's memory of these pages. */
    public String leave() {
        SecurityUtils.getSubject().logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return "/login.xhtml?faces-redirect=true";
    }
}
