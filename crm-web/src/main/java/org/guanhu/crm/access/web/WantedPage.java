package org.guanhu.crm.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanhu.crm.access.domain.SessionEnd;

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
        if (path == null || !OURS.matcher(path).matches() || isDoor(path)) {
            path = HOME;
        }
    }

    private static boolean isDoor(String path) {
        return path.startsWith("/login.xhtml")
                || path.startsWith("/code.xhtml")
                || path.startsWith("/access/proof.xhtml");
    }

    /** The page asked for, or the one from which something was sent. */
    static WantedPage of(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return new WantedPage(sender(request).orElseGet(request::getServletPath));
        }
        String query = request.getQueryString();
        return new WantedPage(request.getServletPath() + (query == null ? "" : "?" + query));
    }

    /** The page that the browser names as the sender, if it is one of ours. */
    private static Optional<String> sender(HttpServletRequest request) {
        try {
            var sender = URI.create(Objects.toString(request.getHeader("Referer"), ""));
            String path = Objects.toString(sender.getRawPath(), "");
            String query = sender.getRawQuery();
            boolean ours =
                    request.getHeader("Host").equalsIgnoreCase(sender.getRawAuthority())
                            && path.startsWith(request.getContextPath() + "/")
                            && path.endsWith(".xhtml");
            return ours
                    ? Optional.of(
                            path.substring(request.getContextPath().length())
                                    + (query == null ? "" : "?" + query))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where to sign in before this page; tells there why a session came to its end. */
    String loginAddress(Optional<SessionEnd> why, boolean sessionEnded) {
        String address = loginAddress(sessionEnded || why.isPresent());
        return address + why.map(end -> "&why=" + end.name()).orElse("");
    }

    /** Where to sign in before this page; tells there if a session came to its end. */
    String loginAddress(boolean sessionEnded) {
        String to =
                path.equals(HOME) ? "" : "to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
        String ended = sessionEnded ? "ended=true" : "";
        String both = to + (to.isEmpty() || ended.isEmpty() ? "" : "&") + ended;
        return "/login.xhtml" + (both.isEmpty() ? "" : "?" + both);
    }

    /** Where to prove anew to be oneself before this page. */
    String proofAddress() {
        return "/access/proof.xhtml?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The outcome that leads to this page. */
    String outcome() {
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
