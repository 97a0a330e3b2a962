package org.guanhu.crm.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationToken;
import org.guanhu.crm.access.application.FoundingPasswords;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.domain.StaffId;

/** Lets a person in: signs in with Shiro, and opens the session that all nodes know. */
@RequestScoped
public class Admission {

    @Inject private SessionRegistry sessions;
    @Inject private SourceAddress source;
    @Inject private FoundingPasswords firstPasswords;
    @Inject private HttpServletRequest request;

    /** Signs in by that token, under a new session id; refusals are thrown as Shiro throws them. */
    void by(AuthenticationToken token) {
        var subject = SecurityUtils.getSubject();
        subject.login(token);
        StaffId person = (StaffId) subject.getPrincipal();
        String key = sessions.open(person, source.originOf(request));
        firstPasswords.used(person);
        PortalSession.begin(request, key);
    }

    /** Where the person signs in from. */
    String source() {
        return source.of(request);
    }
}
