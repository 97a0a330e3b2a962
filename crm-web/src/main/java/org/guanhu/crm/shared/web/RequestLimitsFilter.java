package org.guanhu.crm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.guanhu.crm.shared.web.RequestRefused.Why;

/** Refuses requests larger than any page of ours sends (security.md C7). */
public class RequestLimitsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_BODY = 1L << 20;
    private static final long LARGEST_UPLOAD = 10L << 20;
    private static final int MOST_PARAMETERS = 800;
    private static final int LONGEST_TEXT = 4096;

    /** The one page that takes files; nobody gets there without signing in. */
    private static final String UPLOADS = "/exchange/import.xhtml";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isUpload(request) && !request.getServletPath().equals(UPLOADS)) {
            RequestRefused.tell(Why.UPLOAD, request);
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isTooLarge(request)
                || !isUpload(request) && hasTooMuchIn(request.getParameterMap())) {
            RequestRefused.tell(Why.SIZE, request);
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Only who uploads a file gets a page: for a page the server would have to read the body. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isUpload(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean unknown = length < 0 && request.getMethod().equals("POST");
        return unknown || length > (isUpload(request) ? LARGEST_UPLOAD : LARGEST_BODY);
    }

    static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    static boolean hasTooMuchIn(Map<String, String[]> parameters) {
        Collection<String[]> values = parameters.values();
        return values.stream().mapToInt(each -> each.length).sum() > MOST_PARAMETERS
                || values.stream().flatMap(Arrays::stream).anyMatch(v -> v.length() > LONGEST_TEXT);
    }
}
