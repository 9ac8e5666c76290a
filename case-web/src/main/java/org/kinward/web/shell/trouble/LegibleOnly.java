package org.kinward.web.shell.trouble;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.web.shell.form.Letters;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what cannot be read before anything looks at it; the page that says so offers the form without it. */
final class LegibleOnly extends OncePerRequestFilter {

    /** That it was a form: what stands in an address was typed by nobody. */
    static final String REFUSED = "kinward.trouble.letters";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLegible(request)) {
            chain.doFilter(request, response);
        } else {
            if ("POST".equals(request.getMethod())) {
                request.setAttribute(REFUSED, true);
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isLegible(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().allMatch(field -> Letters.areLegible(field.getKey())
                && Arrays.stream(field.getValue()).allMatch(Letters::areLegible));
    }
}
