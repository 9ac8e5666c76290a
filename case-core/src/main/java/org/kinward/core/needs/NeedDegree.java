package org.kinward.core.needs;

/** How great a need is, as people judge it. */
public enum NeedDegree {
    NONE, SOME, URGENT,
    /** Nobody knows enough yet. It is an honest answer and not the same as none. */
    NOT_ENOUGH_INFORMATION;

    /** Whether something is needed. */
    public boolean isNeed() {
        return this == SOME || this == URGENT;
    }
}
