package org.kinward.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditReadiness;
import org.kinward.core.audit.AuditedRequest;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shuts the pages that write entries while entries are not sealed in time, and renders none of them before an entry of
 * its own request has been committed.
 */
final class NoEntryNoPage implements HandlerInterceptor {

    private final AuditReadiness readiness;

    NoEntryNoPage(AuditReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isAudited(handler) && !readiness.isReady()) {
            throw new NotAudited("entries are not sealed in time");
        }
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (isAudited(handler)) {
            requireEntry();
        }
    }

    static void requireEntry() {
        if (AuditedRequest.current().filter(AuditedRequest::hasEntry).isEmpty()) {
            throw new NotAudited("no entry was committed");
        }
    }

    static boolean isAudited(Object handler) {
        return handler instanceof HandlerMethod page && isAudited(page.getMethod());
    }

    /** Every rule of a page, whatever its name, says in {@code audit} which entries the page writes. */
    static boolean isAudited(Method page) {
        return MergedAnnotations.from(page).stream()
                .flatMap(rule -> rule.getValue("audit", AuditAction[].class).stream())
                .anyMatch(actions -> actions.length > 0);
    }
}
