package org.kinward.core.intake.event;

/** Why heads, list and paper do not agree; a closed list, so that no child is described in it. */
public enum CountReason {
    PAPER_IS_WRONG, TAKEN_TO_HOSPITAL, LEFT_BEFORE, ADULT_ON_THE_PAPER, BABY_NOT_COUNTED, CHILD_IS_MISSING
}
