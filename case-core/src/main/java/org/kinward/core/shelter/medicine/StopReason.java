package org.kinward.core.shelter.medicine;

/** Why a child does not take a medicine any more, or an allergy does not hold. */
public enum StopReason {
    FINISHED, PRESCRIBER_SAYS_SO, ANOTHER_ONE_INSTEAD, NOT_GOOD_FOR_THE_CHILD, WRITTEN_BY_MISTAKE
}
