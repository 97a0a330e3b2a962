package org.guanhu.crm.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.apache.shiro.subject.Subject;

/** The container's session of a person, with the key by which all nodes know it. */
final class PortalSession {

    private static final String KEY = "crm.session";

    private PortalSession() {}

    static Optional<String> keyOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(PortalSession::keyOf);
    }

    static Optional<String> keyOf(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(KEY));
    }

    /** From now on the container's session is the one of that key, under another id. */
    static void begin(HttpServletRequest request, String key) {
        request.getSession(true).setAttribute(KEY, key);
        request.changeSessionId();
    }

    /** Nothing of the session remains in the container. */
    static void leave(HttpServletRequest request, Subject subject) {
        subject.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
