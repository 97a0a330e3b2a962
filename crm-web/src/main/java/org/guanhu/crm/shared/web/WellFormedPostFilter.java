package org.guanhu.crm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        if (!isReadable(request)) {
            refuse(Why.FORM, request, response);
        } else if (isAmbiguous(request)) {
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
     * Whether the parts of an upload can be told apart and its texts are as short as those of other
     * forms. Only who is signed in gets here, so the server reads no upload of strangers.
     */
    private static boolean isReadable(HttpServletRequest request) throws IOException {
        if (!isSentUpload(request)) {
            return true;
        }
        try {
            return !request.getParts().isEmpty()
                    && !RequestLimitsFilter.hasTooMuchIn(request.getParameterMap());
        } catch (ServletException noParts) {
            return false;
        }
    }

    private static boolean isSentUpload(HttpServletRequest request) {
        return request.getMethod().equals("POST") && RequestLimitsFilter.isUpload(request);
    }

    /**
     * Whether a name has two values where only one can be meant: which of them counts would differ
     * between those who check and those who act. Forms repeat the names of their own inputs where
     * several can be chosen; addresses and uploads never do, nor what belongs to Faces.
     */
    private static boolean isAmbiguous(HttpServletRequest request)
            throws IOException, ServletException {
        boolean sent = request.getMethod().equals("POST");
        Set<String> address = namesIn(request.getQueryString());
        return request.getParameterMap().entrySet().stream()
                        .filter(parameter -> parameter.getValue().length > 1)
                        .map(Map.Entry::getKey)
                        .anyMatch(name -> !sent || isOfFaces(name) || address.contains(name))
                || isSentUpload(request) && isAnyTwice(request.getParts(), address);
    }

    private static boolean isOfFaces(String name) {
        return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.");
    }

    /** Of files, too, which are no parameters. */
    private static boolean isAnyTwice(Collection<Part> parts, Set<String> address) {
        Set<String> names = new HashSet<>(address);
        return parts.stream().map(Part::getName).anyMatch(name -> !names.add(name));
    }

    /** However they are written there: what the address names, the body must not name again. */
    private static Set<String> namesIn(String query) {
        return query == null
                ? Set.of()
                : Arrays.stream(query.split("&"))
                        .map(each -> decoded(each.replaceAll("=.*", "")))
                        .collect(Collectors.toSet());
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return name;
        }
    }

    private static boolean isWellFormed(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || hasNonce(request)
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
