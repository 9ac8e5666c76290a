package org.kinward.core.consent.use;

/** By whom contact with family is made. */
public enum ContactBy {
    OUR_WORKER, AUTHORITY, TRACING_SERVICE, PARTNER_IN_THE_AREA, CHILD_WITH_OUR_WORKER
}
