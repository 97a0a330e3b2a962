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
import org.guanhu.crm.shared.web.RequestRefused.Why;

/**
 * Refuses what no page of ours sends before a component stumbles over it: a form without the nonce
 * of the content security policy, a table turned to a row or a number of rows that it never offers.
 */
public class WellFormedPostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A UUID in Base64, as PrimeFaces makes it. */
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/]{48}");

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isAmbiguous(request)) {
            refuse(Why.AMBIGUOUS, request, response);
        } else if (!isWellFormed(request)) {
            refuse(Why.FORM, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(Why why, HttpServletRequest request, HttpServletResponse response) {
        RequestRefused.tell(why, request);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    /**
     * Whether a name has two values where only one can be meant: which of them counts would differ
     * between those who check and those who act. Forms repeat the names of their own inputs where
     * several can be chosen; addresses never do, nor what belongs to Faces.
     */
    private static boolean isAmbiguous(HttpServletRequest request) {
        if (RequestLimitsFilter.isUpload(request)) {
            return false;
        }
        boolean sent = request.getMethod().equals("POST");
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getValue().length > 1)
                .anyMatch(
                        parameter ->
                                !sent
                                        || isOfFaces(parameter.getKey())
                                        || inAddress(request, parameter.getKey()));
    }

    private static boolean isOfFaces(String name) {
        return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.");
    }

    /** Also where the address names it once and the body again. */
    private static boolean inAddress(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query != null && ("&" + query).contains("&" + name + "=");
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
