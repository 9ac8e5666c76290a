package org.kinward.web.access;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.ActingPerson;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the end of each request whether a transaction or a connection was left on the thread, where the next
 * person's request would find it. It is taken away, and the fault is loud.
 */
final class NothingBound extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            takeAway();
        }
    }

    private static void takeAway() {
        var bound = List.copyOf(TransactionSynchronizationManager.getResourceMap().keySet());
        var open = TransactionSynchronizationManager.isSynchronizationActive()
                || TransactionSynchronizationManager.isActualTransactionActive();
        var person = ActingPerson.current();
        bound.forEach(TransactionSynchronizationManager::unbindResourceIfPossible);
        TransactionSynchronizationManager.clear();
        if (!bound.isEmpty() || open || person.isPresent()) {
            throw new IllegalStateException("something of this request was left on its thread");
        }
    }
}
