package org.guanhu.crm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Remembers a language chosen by {@code ?lang=} in a cookie and goes on to the same page. */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Locale> wanted = wanted(request);
        if (wanted.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.addCookie(cookie(wanted.get(), request));
        String query = Language.queryWithoutLanguage(request);
        response.sendRedirect(
                request.getContextPath()
                        + request.getServletPath()
                        + (query.isEmpty() ? "" : "?" + query));
    }

    private static Optional<Locale> wanted(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? Language.offered(request.getParameter(Language.NAME))
                : Optional.empty();
    }

    private static Cookie cookie(Locale language, HttpServletRequest request) {
        Cookie cookie = new Cookie(Language.NAME, language.toString());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
