package org.kinward.web.shell.trouble;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in front of session, security and pages. Reads the form once, so that what is broken in it is known before
 * anything looks at it, and turns whatever a filter throws into a page instead of a trace.
 */
final class TroubleFilter extends OncePerRequestFilter {

    static final String NUMBER = "kinward.trouble.number";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(FormInUtf8.of(request), response);
        } catch (ServletException | RuntimeException thrown) {
            answer(thrown, request, response);
        }
    }

    private static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var trouble = Cause.of(thrown);
        if (trouble == Trouble.BROKEN) {
            request.setAttribute(NUMBER, TroubleLog.write(thrown));
        }
        if (!response.isCommitted()) {
            response.sendError(trouble.status());
        }
    }
}
