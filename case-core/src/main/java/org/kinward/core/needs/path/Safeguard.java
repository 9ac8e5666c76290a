package org.kinward.core.needs.path;

/** Without all of these nobody asks for an age assessment: it must do no harm (issue 4 section 4; kit 4.5.2). */
public enum Safeguard {
    /** Papers, family and those who know the child were asked first. */
    LAST_RESORT,
    /** The child knows what will happen, may say no, and agrees. */
    CHILD_AGREES,
    /** Somebody who gains nothing by the answer, and knows children. */
    INDEPENDENT,
    /** Somebody the child trusts goes along. */
    NOT_ALONE,
    /** No undressing, no X-ray, no look at the body. */
    NOTHING_DONE_TO_THE_BODY,
    /** The answer is a range, and the doubt counts for the child. */
    DOUBT_FOR_THE_CHILD
}
