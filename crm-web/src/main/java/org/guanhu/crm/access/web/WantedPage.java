package org.guanhu.crm.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The page to which a person goes after signing in: one of ours, asked for by GET, or the home
 * page. Whatever else stands in the address is not followed.
 *
 * @param path path and query within the application
 */
record WantedPage(String path) {

    private static final String HOME = "/home.xhtml";
    private static final Pattern OURS =
            Pattern.compile("(/[a-z][a-zA-Z0-9-]*){1,4}\\.xhtml(\\?[!-~&&[^\\\\<>\"]]{0,500})?");

    WantedPage {
        if (path == null || !OURS.matcher(path).matches() || path.startsWith("/login.xhtml")) {
            path = HOME;
        }
    }

    static WantedPage of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return new WantedPage(null);
        }
        String query = request.getQueryString();
        return new WantedPage(request.getServletPath() + (query == null ? "" : "?" + query));
    }

    /** Where to sign in before this page; tells there if a session came to its end. */
    String loginAddress(boolean sessionEnded) {
        String to =
                path.equals(HOME) ? "" : "to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
        String ended = sessionEnded ? "ended=true" : "";
        String both = to + (to.isEmpty() || ended.isEmpty() ? "" : "&") + ended;
        return "/login.xhtml" + (both.isEmpty() ? "" : "?" + both);
    }

    /** The outcome that leads to this page. */
    String outcome() {
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
