package org.kinward.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kinward.core.audit.AuditAction;

/** The page opens for everybody who is signed in, whatever the role: the own profile, sign out. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToStaff {

    /** Entries that the page writes in its own transaction; printed in the access plan. */
    AuditAction[] audit() default {};
}
