package org.kinward.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;

/** Who may open this page, and what is written in the audit trail when it is opened. Everybody else is shown nothing. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The page opens for a person with one of these roles. */
    Role[] roles();

    /** Entries that the page writes in its own transaction; printed in the access plan. */
    AuditAction[] audit() default {};
}
