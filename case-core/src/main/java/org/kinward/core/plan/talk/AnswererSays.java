package org.kinward.core.plan.talk;

/** What who answers for the child says about the plan. */
public enum AnswererSays {
    AGREES,
    /** The plan may go on against it; why is said (FIELD F79). */
    DOES_NOT_AGREE,
    /** Nobody answers for the child, or asking is not safe; why is said. */
    NOT_ASKED;

    /** Whether it has to be said in words. */
    public boolean needsWords() {
        return this != AGREES;
    }
}
