package org.kinward.core.followup.visit;

/** Whether whoever went there has come back safely (FIELD F18). */
public enum Back {
    BACK_SAFELY,
    /** Still on the way: a task until it is said. */
    NOT_YET,
    /** Nobody went anywhere: a call, a word of others. */
    NO_JOURNEY
}
