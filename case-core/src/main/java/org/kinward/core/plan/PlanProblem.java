package org.kinward.core.plan;

/** Why it cannot be like this. */
public enum PlanProblem {
    /** Goals and steps are added to a draft only. */
    NOT_A_DRAFT,
    /** There is nothing to agree on: no goal with a step that counts. */
    NO_GOALS,
    /** It may not become that from here. */
    NOT_FROM_HERE,
    /** This day is still to come. */
    IN_THE_FUTURE,
    /** This day is past. */
    DAY_IS_PAST,
    /** Something newer stands there. */
    BEFORE_THE_LAST,
    /** The plan is reviewed after today, and within a year. */
    REVIEW_DAY,
    /** The register says that nobody can be asked, so nobody agreed. */
    NOBODY_ANSWERS,
    /** This is not what opened the door for this child. */
    NOT_THIS_CHILD,
    /** School or catch-up is offered to everyone first. */
    SCHOOL_FIRST,
    /** Nobody has found yet that this child may do this work and is ready. */
    NOT_READY_FOR_WORK,
    /** Another version is on the way already. */
    ON_THE_WAY,
    /** The way out is after the next look. */
    WAY_OUT_DAY,
    /** A step is moved while its plan is in force. */
    NOT_IN_FORCE
}
