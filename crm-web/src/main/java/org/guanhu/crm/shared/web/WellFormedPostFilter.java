package org.guanhu.crm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses what no page of ours sends before a component stumbles over it: a form without the nonce
 * of the content security policy, a table turned to a row or a number of rows that it never offers.
 */
public class WellFormedPostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(WellFormedPostFilter.class.getName());

    /** A UUID in Base64, as PrimeFaces makes it. */
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/]{48}");

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isWellFormed(request)) {
            chain.doFilter(request, response);
        } else {
            LOG.log(System.Logger.Level.WARNING, "Not well-formed: {0}", request.getServletPath());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isWellFormed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || RequestLimitsFilter.isUpload(request)) {
            return true;
        }
        return hasNonce(request)
                && request.getParameterMap().entrySet().stream()
                        .allMatch(WellFormedPostFilter::isPlace);
    }

    /** Asked of the requests of which PrimeFaces asks it: those that come back to a page. */
    private static boolean hasNonce(HttpServletRequest request) {
        boolean comesBack =
                request.getParameter("jakarta.faces.ViewState") != null
                        || request.getHeader("Faces-Request") != null;
        String nonce = request.getParameter("primefaces.nonce");
        return !comesBack || nonce != null && NONCE.matcher(nonce).matches();
    }

    private static boolean isPlace(Map.Entry<String, String[]> parameter) {
        String name = parameter.getKey();
        if (name.endsWith("_rows")) {
            return Arrays.stream(parameter.getValue()).allMatch(LazyRows::offers);
        }
        return !name.endsWith("_first")
                || Arrays.stream(parameter.getValue()).allMatch(v -> PLACE.matcher(v).matches());
    }
}
