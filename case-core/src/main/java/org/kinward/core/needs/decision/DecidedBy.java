package org.kinward.core.needs.decision;

/** Who decided. Nobody decides alone: two people of the house at least, or an authority. */
public enum DecidedBy {
    LEAD_WORKER_AND_MANAGER, SEVERAL_SERVICES, AUTHORITY, COURT
}
