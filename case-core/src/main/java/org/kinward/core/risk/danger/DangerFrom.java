package org.kinward.core.risk.danger;

/** Where harm can come from this week (SCREENS S8). */
public enum DangerFrom {
    /** Somebody looks for the child, waits, calls, threatens. */
    PEOPLE,
    /** The house, its ways, who lives there. */
    PLACE,
    /** The child itself, out of despair. */
    HURTS_SELF, HEALTH,
    /** Arrest, charge, being sent back. */
    LAW, ONLINE
}
