package org.kinward.core.approval.rule;

/** Why somebody else agrees before, or sees it afterwards; the first that fits is said. */
public enum Ground {
    /** A manager asks, and nobody else manages the place, or the risk is small: it is seen later. */
    MANAGER_ASKS(When.AFTERWARDS),
    /** The child goes home. */
    RETURN_HOME(When.BEFORE),
    /** A factor that opened the door is open, and the file is to be closed. */
    OPEN_FACTOR(When.BEFORE),
    /** The danger to the child is as great as the agency says, or greater. */
    GREAT_DANGER(When.BEFORE),
    /** Nobody has looked at the danger to the child: nobody knows that it is small. */
    NOBODY_LOOKED(When.BEFORE),
    /** The risk is small, and the agency wants to agree before all the same. */
    AGENCY_WANTS_IT(When.BEFORE),
    /** The risk is small. */
    SMALL_RISK(When.AFTERWARDS);

    private final When when;

    Ground(When when) {
        this.when = when;
    }

    public When when() {
        return when;
    }

    /** Whether the risk asks for it before, and not only the agency. */
    boolean isOfRisk() {
        return when == When.BEFORE && this != AGENCY_WANTS_IT;
    }

    /** Before it holds, or afterwards. */
    public enum When {
        BEFORE, AFTERWARDS
    }
}
