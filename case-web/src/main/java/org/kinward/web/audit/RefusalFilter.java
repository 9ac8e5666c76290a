package org.kinward.web.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.audit.NotAudited;
import org.kinward.web.access.Door;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Has it written down when somebody at work was told that a page of ours is not there for them. It stands behind the
 * doors, so that it knows who acts; a failure to write changes nothing, for nothing is shown.
 */
@Component
@Order(RefusalFilter.BEHIND_THE_DOORS)
class RefusalFilter extends OncePerRequestFilter {

    static final int BEHIND_THE_DOORS = 0;
    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);
    private static final Pattern SURROGATE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final RefusalRecord refusals;

    RefusalFilter(RefusalRecord refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND && ActingPerson.current().isPresent()
                && isPage(request)) {
            write(askedFor(request));
        }
    }

    private void write(List<UUID> askedFor) {
        try {
            refusals.write(askedFor);
        } catch (NotAudited | DataAccessException | TransactionException failed) {
            LOG.error("a refusal could not be written down: {}", failed.getClass().getSimpleName());
        }
    }

    /** An address that no page of ours has is a slip of the finger, and no refusal. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod page
                && Door.of(page.getMethod()).filter(door -> door.kind() != Door.Kind.EVERYONE).isPresent();
    }

    private static List<UUID> askedFor(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> address
                ? address.values().stream().map(String::valueOf).filter(SURROGATE.asMatchPredicate())
                        .map(UUID::fromString).toList()
                : List.of();
    }
}
