package org.kinward.web.shell.trouble;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in front of session, security and pages. Reads the form once, so that broken input is refused before anything
 * looks at it, and turns whatever a filter throws into a page instead of a trace.
 */
final class TroubleFilter extends OncePerRequestFilter {

    static final String NUMBER = "kinward.trouble.number";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (isReadable(request)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
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

    /** No key of a keyboard types the character NUL, and no database takes it. */
    private static boolean isReadable(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .noneMatch(field -> hasNul(field.getKey())
                        || Arrays.stream(field.getValue()).anyMatch(TroubleFilter::hasNul));
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0;
    }
}
