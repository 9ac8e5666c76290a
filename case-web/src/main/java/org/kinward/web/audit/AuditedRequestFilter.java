package org.kinward.web.audit;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.audit.AuditedRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request its random id, before anybody signs in, so that all its entries can be put together. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class AuditedRequestFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var failed = AuditedRequest.during(() -> pass(request, response, chain));
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /** A scope carries one kind of checked exception, so the other one is handed out by hand. */
    private static Optional<ServletException> pass(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException {
        try {
            chain.doFilter(request, GuardedAnswer.to(request, response));
            return Optional.empty();
        } catch (ServletException failed) {
            return Optional.of(failed);
        }
    }
}
