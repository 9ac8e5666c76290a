package org.kinward.web.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.shell.AllowedToEveryone;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** The rule of one page, read from its annotation. */
public record Door(Kind kind, Set<Role> roles, List<AuditAction> audit) {

    /** For everyone, for everyone signed in, or for some roles. */
    public enum Kind {
        EVERYONE, STAFF, ROLES
    }

    /** The rule that stands at this method; empty when somebody forgot it. */
    public static Optional<Door> of(Method page) {
        if (AnnotatedElementUtils.hasAnnotation(page, AllowedToEveryone.class)) {
            return Optional.of(new Door(Kind.EVERYONE, Set.of(), List.of()));
        }
        var staff = AnnotatedElementUtils.findMergedAnnotation(page, AllowedToStaff.class);
        if (staff != null) {
            return Optional.of(new Door(Kind.STAFF, EnumSet.allOf(Role.class), List.of(staff.audit())));
        }
        var allowed = AnnotatedElementUtils.findMergedAnnotation(page, Allowed.class);
        return Optional.ofNullable(allowed)
                .map(rule -> new Door(Kind.ROLES, Set.copyOf(Arrays.asList(rule.roles())), List.of(rule.audit())));
    }

    /** Whether the page may be opened by this person; nobody is at work when there is no actor. */
    public boolean opensFor(@Nullable Actor actor) {
        return kind == Kind.EVERYONE
                || (actor != null && (kind == Kind.STAFF || roles.stream().anyMatch(actor::is)));
    }
}
