package org.guanhu.crm.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.domain.StaffId;

/**
 * Lets nobody in who has not signed in within the last eight hours, or whose account is no longer
 * in use. Others are sent to the login page, which remembers the wanted page; a Faces AJAX request
 * gets its redirect in the only form that its script understands.
 */
class SignInFilter extends AccessControlFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(8);

    @Override
    protected boolean isAccessAllowed(
            ServletRequest request, ServletResponse response, Object mappedValue) {
        Subject subject = getSubject(request, response);
        var http = (HttpServletRequest) request;
        if (subject.isAuthenticated() && (isTooOld(http) || !isInUse(subject))) {
            subject.logout();
            end(http.getSession(false));
        }
        return subject.isAuthenticated();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
            throws IOException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if ("partial/ajax".equals(http.getHeader("Faces-Request"))) {
            // The page stays where it is and says what to do, so that nothing typed is lost.
            answer.setHeader("X-Expired", "session");
            answer.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            answer.sendRedirect(
                    http.getContextPath() + WantedPage.of(http).loginAddress(hadSession(http)));
        }
        return false;
    }

    /**
     * Only a page that somebody was shown posts; browsers may have dropped the cookie meanwhile.
     */
    private static boolean hadSession(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** Read anew with each request: who was disabled meanwhile is out with the next click. */
    private static boolean isInUse(Subject subject) {
        var rights = CDI.current().select(RightsOfThisRequest.class).get();
        return rights.of((StaffId) subject.getPrincipal()).inUse().isPresent();
    }

    private static void end(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean isTooOld(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && System.currentTimeMillis() - session.getCreationTime()
                        > LONGEST_SESSION.toMillis();
    }
}
