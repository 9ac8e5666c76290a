package org.kinward.core.followup;

/** Where and with whom a child lives while it is followed up: the rows of FIELD F90. */
public enum Solution {
    IN_SHELTER, HOME_OR_KIN,
    /** Another agency follows up on the other side. */
    ACROSS_A_BORDER, FOSTER_OR_HOST,
    /** Alone or as a young adult, from 16. */
    LIVING_ALONE,
    /** Seen apart from the employer, and what is paid looked at. */
    APPRENTICE_OR_JOB,
    /** Never moved, and at risk where the child lives. */
    AT_RISK_IN_VILLAGE
}
