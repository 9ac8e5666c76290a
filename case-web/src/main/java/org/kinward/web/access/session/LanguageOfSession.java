package org.kinward.web.access.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the language of the session before anything of the request is read: what cannot be read is told in it, too. */
final class LanguageOfSession extends OncePerRequestFilter {

    private final PersonLanguage languages;

    LanguageOfSession(PersonLanguage languages) {
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        languages.keep(request);
        chain.doFilter(request, response);
    }
}
