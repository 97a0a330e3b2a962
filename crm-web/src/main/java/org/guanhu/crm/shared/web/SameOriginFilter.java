package org.guanhu.crm.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.guanhu.crm.shared.web.RequestRefused.Why;

/**
 * Refuses whatever may change something and was not sent by a page of ours. A browser names the
 * origin of every POST; a caller that names none is no browser with a session.
 */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isDemo() && !isAtHome(request)) {
            refuse(Why.HOST, request);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!isOurAddress(request.getHeader("Host"))) {
            refuse(Why.HOST, request);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> chain.doFilter(request, response);
            case "POST" -> {
                if (isOurs(request)) {
                    chain.doFilter(request, response);
                } else {
                    refuse(Why.ORIGIN, request);
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }
            }
            default -> {
                refuse(Why.METHOD, request);
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String sender = origin != null ? origin : request.getHeader("Referer");
        return sender != null && isOurs(sender, request);
    }

    /** Where a proxy ends TLS this server sees plain HTTP, so the scheme may only be better. */
    private static boolean isOurs(String sender, HttpServletRequest request) {
        try {
            URI origin = URI.create(sender);
            boolean safe =
                    "https".equalsIgnoreCase(origin.getScheme())
                            || request.getScheme().equalsIgnoreCase(origin.getScheme());
            return safe && request.getHeader("Host").equalsIgnoreCase(origin.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A demonstration is at home on this machine only, whatever name leads to it. */
    private boolean isOurAddress(String host) {
        return host != null && (!isDemo() || ThisMachine.isCalled(host));
    }

    /** Whoever started a demonstration may look at it; no server's setting opens it to others. */
    private static boolean isAtHome(HttpServletRequest request) {
        return ThisMachine.isBothEnds(request.getRemoteAddr(), request.getLocalAddr());
    }

    /** Tells that somebody knocked in a way that no page of ours does. */
    void refuse(Why why, HttpServletRequest request) {
        RequestRefused.tell(why, request);
    }

    /** Whether this is a demonstration. */
    boolean isDemo() {
        return CDI.current().select(Installation.class).get().isDemo();
    }
}
