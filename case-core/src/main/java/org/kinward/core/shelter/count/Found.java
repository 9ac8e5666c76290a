package org.kinward.core.shelter.count;

/** Where a child is when heads are counted (F32). */
public enum Found {
    IN_THE_HOUSE, AT_SCHOOL, AT_CLINIC, AT_COURT, ON_OUTING, WITH_FAMILY,
    /** Nobody knows: the procedure for a missing child begins. */
    NOT_WHERE_EXPECTED;

    /** Whether the child is out with somebody, and it has to be said with whom. */
    public boolean isOut() {
        return this != IN_THE_HOUSE && this != NOT_WHERE_EXPECTED;
    }
}
