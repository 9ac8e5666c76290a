package org.kinward.web.audit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditReadiness;
import org.kinward.core.audit.NotAudited;
import org.kinward.web.access.Door;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.SmartView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Shuts the pages whose rule names an audit action while entries are not sealed in time, and renders none of them
 * before an entry of its own request has been committed; a form shown again with its errors is such a page.
 * <p>
 * Three things pass, each for its reason. A redirect: it shows nothing, its target writes an entry of its own, and when
 * a form that was carried out already comes a second time nothing is left to write; that a change and its entry stand
 * or fall together is kept by their transaction. The own profile, open to all staff, and the pages of an administrator:
 * they show nothing of any record, so a form full of slips comes back without an entry. And locking the screen or
 * signing out, which must work in the worst hour: they only take rights away.
 */
final class NoEntryNoPage implements HandlerInterceptor {

    private static final Set<Role> WITHOUT_RECORDS = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<AuditAction> LEAVING = EnumSet.of(AuditAction.LOCKED, AuditAction.SIGNED_OUT);

    private final AuditReadiness readiness;

    NoEntryNoPage(AuditReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var door = handler instanceof HandlerMethod page ? Door.of(page.getMethod()) : Optional.<Door>empty();
        var audited = door.filter(rule -> !rule.audit().isEmpty());
        GuardedAnswer.guard(request, audited.filter(NoEntryNoPage::mayShowRecords).isPresent());
        if (audited.filter(rule -> !LEAVING.containsAll(rule.audit())).isPresent() && !readiness.isReady()) {
            throw new NotAudited("entries are not sealed in time");
        }
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (page != null && !isRedirect(page)) {
            GuardedAnswer.requireEntry(request);
        }
    }

    private static boolean mayShowRecords(Door door) {
        return door.kind() == Door.Kind.ROLES && !door.roles().equals(WITHOUT_RECORDS);
    }

    private static boolean isRedirect(ModelAndView page) {
        var name = page.getViewName();
        return name == null
                ? page.getView() instanceof SmartView view && view.isRedirectView()
                : name.startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }
}
