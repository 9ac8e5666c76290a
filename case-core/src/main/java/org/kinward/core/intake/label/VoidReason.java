package org.kinward.core.intake.label;

/** Why a label must not be used any more; a closed list, so that no name is written beside a number. */
public enum VoidReason {
    LOST, SPOILED, SEEN_BY_STRANGERS, PERSON_LEFT, NOT_NEEDED
}
