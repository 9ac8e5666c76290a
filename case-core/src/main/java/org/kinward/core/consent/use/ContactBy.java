package org.kinward.core.consent.use;

/** By whom contact with family is made. */
public enum ContactBy {
    OUR_WORKER, AUTHORITY, TRACING_SERVICE, PARTNER_IN_THE_AREA, CHILD_WITH_OUR_WORKER;

    /** Whether somebody outside of the house makes it, who is told when it is to stop (F79). */
    public boolean isSomebodyElse() {
        return this != OUR_WORKER && this != CHILD_WITH_OUR_WORKER;
    }
}
