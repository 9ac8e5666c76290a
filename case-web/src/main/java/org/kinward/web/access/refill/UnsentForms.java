package org.kinward.web.access.refill;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the page "not possible now" carry the form that was sent, without asking session or database. */
final class UnsentForms extends OncePerRequestFilter {

    private final KeptForms forms;

    UnsentForms(KeptForms forms) {
        this.forms = forms;
    }

    /** Sealed only when a page asks for it. */
    record Unsent(KeptForms forms, HttpServletRequest request) {

        public @Nullable String getSealed() {
            return forms.keep(request).orElse(null);
        }

        /** The page of ours on which the form stood, so that somebody can look at it again. */
        public @Nullable String getPage() {
            return forms.page(request).orElse(null);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("POST".equals(request.getMethod())) {
            request.setAttribute("unsent", new Unsent(forms, request));
        }
        chain.doFilter(request, response);
    }
}
