package org.kinward.core.plan.talk;

/** What the child says about the plan. */
public enum ChildSays {
    AGREES,
    /** A clear no: the plan stays a draft. */
    DOES_NOT_AGREE,
    /** Too small, too ill, no common language; why is said. */
    COULD_NOT_ANSWER;

    /** Whether it has to be said in words. */
    public boolean needsWords() {
        return this != AGREES;
    }
}
