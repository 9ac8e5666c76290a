package org.kinward.web.shell.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes at every request which page its answer belongs to, also where one page is opened inside the request for another. */
final class PageToOpen implements HandlerInterceptor {

    private final OpenPages pages;

    PageToOpen(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = Frame.address(request);
        var method = request.getMethod();
        request.setAttribute(Frame.PAGE, "POST".equals(method) ? pages.after(method, path) : path);
        return true;
    }
}
