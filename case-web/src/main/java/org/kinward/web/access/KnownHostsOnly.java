package org.kinward.web.access;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only under its own names: a link made from a foreign Host header would lead people elsewhere. */
final class KnownHostsOnly extends OncePerRequestFilter {

    private final Set<String> hosts;

    KnownHostsOnly(List<String> hosts) {
        this.hosts = hosts.stream().map(KnownHostsOnly::plain).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.contains(plain(request.getServerName()))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replace("[", "").replace("]", "");
    }
}
