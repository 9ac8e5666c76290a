package org.kinward.web.access.session;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a session once a request. Spring Session looks for it a second time when the answer has gone out, only to
 * compare ids; it gets what this very request has read, changed and saved. The next request reads anew, so a session
 * that was ended on any node is over with it.
 */
final class SessionReadOnce<S extends Session> extends OncePerRequestFilter
        implements
        SessionRepository<RarelyTouched<S>> {

    private static final ThreadLocal<@Nullable Map<String, Session>> READ = new ThreadLocal<>();

    private final SessionRepository<S> sessions;

    SessionReadOnce(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        READ.set(new HashMap<>());
        try {
            chain.doFilter(request, response);
        } finally {
            READ.remove();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // only findById of this very repository puts sessions there
    public @Nullable RarelyTouched<S> findById(String id) {
        var mine = READ.get();
        var known = mine == null ? null : (RarelyTouched<S>) mine.get(id);
        if (known != null) {
            return known;
        }
        var kept = sessions.findById(id);
        if (kept == null) {
            return null;
        }
        var found = new RarelyTouched<>(kept);
        if (mine != null) {
            mine.put(id, found);
        }
        return found;
    }

    @Override
    public RarelyTouched<S> createSession() {
        return new RarelyTouched<>(sessions.createSession());
    }

    @Override
    public void save(RarelyTouched<S> session) {
        sessions.save(session.kept());
    }

    @Override
    public void deleteById(String id) {
        var mine = READ.get();
        if (mine != null) {
            mine.clear();
        }
        sessions.deleteById(id);
    }
}
