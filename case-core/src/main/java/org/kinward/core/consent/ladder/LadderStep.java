package org.kinward.core.consent.ladder;

/** What the guidance advises at an age. It is advice, with room to reason; never a rule of the program. */
public enum LadderStep {
    /** Who answers decides; the child is told with play. */
    WHO_ANSWERS_DECIDES,
    /** The child's agreement is sought as well; a clear no is respected unless there is danger. */
    CHILD_IS_ASKED_TOO,
    /** The child must agree, and an adult, or two professionals where asking is not safe. */
    CHILD_MUST_AGREE,
    /** The child's own informed consent first; an adult only if safe and the child agrees, or the law demands it. */
    CHILD_FIRST
}
