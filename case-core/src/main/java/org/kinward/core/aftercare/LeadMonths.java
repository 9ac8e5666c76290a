package org.kinward.core.aftercare;

/** How long before eighteen the agency of the acting person plans what comes after. */
@FunctionalInterface
public interface LeadMonths {

    /** The months, at least one. */
    int months();
}
