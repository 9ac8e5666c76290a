package org.kinward.core.plan.work;

/** What has to be so before a child begins a work or an apprenticeship (FIELD F35), in the order of the page. */
public enum Readiness {
    /** Somebody has looked at the health of the child. */
    BODY_LOOKED_AT,
    /** Somebody has looked at how the child feels: what happened comes first. */
    MIND_LOOKED_AT, CHILD_WANTS_IT, EMPLOYER_SEEN, CONTRACT,
    /** Hours a week fit the age. It follows from the hours. */
    HOURS_FIT,
    /** The pay reaches the child. It follows from whom it is paid to. */
    PAY_REACHES_CHILD,
    /** It is known that it does not stand on the list of dangerous work. It follows from that answer. */
    NOT_DANGEROUS;

    /** Whether somebody ticks it; the others follow from other answers. */
    public boolean isAsked() {
        return this != HOURS_FIT && this != PAY_REACHES_CHILD && this != NOT_DANGEROUS;
    }
}
