package org.kinward.core.followup.search;

/** By which way somebody tried to reach the child. */
public enum Way {
    CALL, MESSAGE, VISIT, THROUGH_OTHERS
}
