package org.kinward.web.shell.frame;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its frame, before anything else can fail. */
final class FrameFilter extends OncePerRequestFilter {

    private final Navigation navigation;
    private final String version;

    FrameFilter(Navigation navigation, String version) {
        this.navigation = navigation;
        this.version = version;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Frame.ATTRIBUTE, new Frame(request, navigation, version));
        chain.doFilter(request, response);
    }
}
