package org.kinward.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a page for those whom its rule names. For everybody else it is not there, and neither is a page without a rule. */
final class AllowedOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page && !(page.getBean() instanceof BasicErrorController)
                && !opens(page, request)) {
            throw new NotThere();
        }
        return true;
    }

    private static boolean opens(HandlerMethod page, HttpServletRequest request) {
        var actor = request.getAttribute(ActorFilter.ACTOR) instanceof Actor known ? known : null;
        return Door.of(page.getMethod()).filter(door -> door.opensFor(actor)).isPresent();
    }
}
