package org.guanhu.crm.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.guanhu.crm.access.application.CurrentSession;
import org.guanhu.crm.access.application.OwedSteps;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.application.SessionState;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Lets nobody in whose session does not go on, wherever it was ended, or whose account is no longer
 * in use. Others are sent to the login page, which remembers the wanted page; a Faces AJAX request
 * gets its redirect in the only form that its script understands. Who has something to settle first
 * is led there, whatever they ask for.
 */
class SignInFilter extends AccessControlFilter {

    private static final String ENDED = SignInFilter.class.getName() + ".ended";

    @Override
    protected boolean isAccessAllowed(
            ServletRequest request, ServletResponse response, Object mappedValue) {
        var http = (HttpServletRequest) request;
        Subject subject = getSubject(request, response);
        if (!subject.isAuthenticated()) {
            return false;
        }
        SessionState state = state(http, (StaffId) subject.getPrincipal());
        if (!state.isOpen()) {
            http.setAttribute(ENDED, state.end());
            PortalSession.leave(http, subject);
            return false;
        }
        return settlingPage(subject).map(http.getServletPath()::equals).orElse(true);
    }

    /** Read anew with each request: what was ended meanwhile is over with the next click. */
    private static SessionState state(HttpServletRequest http, StaffId person) {
        String key = PortalSession.keyOf(http).orElse("");
        SessionState state = bean(SessionRegistry.class).check(key, person);
        if (state.isOpen() && bean(RightsOfThisRequest.class).of(person).inUse().isEmpty()) {
            bean(SessionRegistry.class).end(key, SessionEnd.ACCOUNT_CLOSED, null);
            return new SessionState(SessionEnd.ACCOUNT_CLOSED, null);
        }
        bean(CurrentSession.class).is(key, state.provenAt());
        return state;
    }

    private static Optional<String> settlingPage(Subject subject) {
        return bean(OwedSteps.class).of((StaffId) subject.getPrincipal()).map(SettlingPages::of);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
            throws IOException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        Subject subject = getSubject(request, response);
        if (subject.isAuthenticated()) {
            lead(http, answer, settlingPage(subject).orElseThrow());
        } else if (isAjax(http)) {
            // The page stays where it is and says what to do, so that nothing typed is lost.
            answer.setHeader("X-Expired", why(http).map(Enum::name).orElse("session"));
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            answer.sendRedirect(http.getContextPath() + loginAddress(http));
        }
        return false;
    }

    private static void lead(HttpServletRequest http, HttpServletResponse answer, String page)
            throws IOException {
        String address = http.getContextPath() + page;
        if (isAjax(http)) {
            answer.setContentType("text/xml;charset=UTF-8");
            answer.getWriter()
                    .write(
                            "<?xml version='1.0' encoding='UTF-8'?><partial-response>"
                                    + "<redirect url=\""
                                    + address
                                    + "\"/></partial-response>");
        } else {
            answer.sendRedirect(address);
        }
    }

    private static String loginAddress(HttpServletRequest http) {
        return WantedPage.of(http).loginAddress(why(http), hadSession(http));
    }

    private static boolean isAjax(HttpServletRequest http) {
        return "partial/ajax".equals(http.getHeader("Faces-Request"));
    }

    private static Optional<SessionEnd> why(HttpServletRequest http) {
        return Optional.ofNullable((SessionEnd) http.getAttribute(ENDED));
    }

    /**
     * Only a page that somebody was shown posts; browsers may have dropped the cookie meanwhile.
     */
    private static boolean hadSession(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
