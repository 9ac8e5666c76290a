package org.kinward.web.shell.frame;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.saving.Room;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its frame, before anything else can fail. */
final class FrameFilter extends OncePerRequestFilter {

    private final Navigation navigation;
    private final Room room;
    private final String version;

    FrameFilter(Navigation navigation, Room room, String version) {
        this.navigation = navigation;
        this.room = room;
        this.version = version;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Frame.ATTRIBUTE, new Frame(request, navigation, room, version));
        chain.doFilter(request, response);
    }
}
