package org.guanhu.crm.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.apache.shiro.web.filter.AccessControlFilter;
import org.guanhu.crm.access.application.SourceLimit;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/**
 * Answers machines from which too much has failed before any page is made: a flood of guesses must
 * not cost those who work. The answer changes the notice of the page that asked and nothing else,
 * so that what an honest person typed stays.
 */
class PausedSourceFilter extends AccessControlFilter {

    private static final String NOTICE = "messages";
    private static final Map<String, String> FORMS =
            Map.of("/login.xhtml", "loginForm", "/code.xhtml", "codeForm");

    @Override
    protected boolean isAccessAllowed(
            ServletRequest request, ServletResponse response, Object mappedValue) {
        var http = (HttpServletRequest) request;
        return !http.getMethod().equals("POST") || !until(http).isAfter(now());
    }

    private static Instant until(HttpServletRequest request) {
        return bean(SourceLimit.class).nextAttempt(bean(SourceAddress.class).of(request), now());
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    @Override
    protected boolean onAccessDenied(ServletRequest request, ServletResponse response)
            throws IOException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!"partial/ajax".equals(http.getHeader("Faces-Request"))) {
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        String sentence = Wording.text(Language.of(http), "access.signIn.LOCKED", until(http));
        answer.setContentType("text/xml;charset=UTF-8");
        answer.getWriter().write(notice(FORMS.get(http.getServletPath()), sentence));
        return false;
    }

    private static String notice(String form, String sentence) {
        String id = form + ":" + NOTICE;
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><changes><update id=\""
                + id
                + "\"><![CDATA[<div id=\""
                + id
                + "\" class=\"ui-messages ui-widget\" aria-live=\"polite\">"
                + "<div class=\"ui-messages-error ui-corner-all\">"
                + "<span class=\"ui-messages-error-icon\"></span><ul><li role=\"alert\">"
                + "<span class=\"ui-messages-error-summary\">"
                + sentence
                + "</span></li></ul></div></div>]]></update></changes></partial-response>";
    }
}
