package org.guanhu.crm.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Holds an answer back until it is complete, so that one that fails half-way can still become an
 * error page. Facelets does so for whole pages, not for the parts that AJAX asks for.
 */
public class PageBufferFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_PART = 1 << 18;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader("Faces-Request") != null) {
            response.setBufferSize(LARGEST_PART);
        }
        chain.doFilter(request, response);
    }
}
