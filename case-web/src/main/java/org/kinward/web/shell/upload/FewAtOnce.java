package org.kinward.web.shell.upload;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a few files in at once. A file is read into memory before anybody knows what may be done with it, for the token
 * against foreign forms comes with it; so many who send together could fill the memory. Who has not signed in is sent to
 * the sign-in page before a byte is read, and nobody has more than a few of the places.
 */
final class FewAtOnce extends OncePerRequestFilter {

    private final Map<UUID, Integer> inside = new HashMap<>();
    private final int most;
    private final int mostOfEach;
    private final Sender sender;

    FewAtOnce(int most, int mostOfEach, Sender sender) {
        this.most = most;
        this.mostOfEach = mostOfEach;
        this.sender = sender;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<UUID> person;
        try {
            person = sender.of(request);
        } catch (DataAccessException | TransactionException _) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (person.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/sign-in");
        } else {
            letIn(person.get(), request, response, chain);
        }
    }

    private void letIn(UUID person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!comesIn(person)) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leaves(person);
        }
    }

    private synchronized boolean comesIn(UUID person) {
        var all = inside.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= most || inside.getOrDefault(person, 0) >= mostOfEach) {
            return false;
        }
        inside.put(person, inside.getOrDefault(person, 0) + 1);
        return true;
    }

    private synchronized void leaves(UUID person) {
        var places = inside.getOrDefault(person, 0);
        if (places > 1) {
            inside.put(person, places - 1);
        } else {
            inside.remove(person);
        }
    }
}
