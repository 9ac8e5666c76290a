package org.kinward.web.shell.headers;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

/** Sets the headers before anything else happens. */
final class HeaderFilter implements Filter {

    private final AnswerHeaders headers;

    HeaderFilter(AnswerHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.on((HttpServletResponse) response);
        chain.doFilter(request, response);
    }
}
