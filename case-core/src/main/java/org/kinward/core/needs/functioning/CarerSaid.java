package org.kinward.core.needs.functioning;

/** What a carer says to a question. Which of them a question takes, its {@link Scale} says. */
public enum CarerSaid {
    YES, NO, NO_DIFFICULTY, SOME_DIFFICULTY, A_LOT_OF_DIFFICULTY, CANNOT_AT_ALL, NOT_AT_ALL, LESS, THE_SAME, MORE,
    A_LOT_MORE, DAILY, WEEKLY, MONTHLY, A_FEW_TIMES_A_YEAR, NEVER,
    /** The carer does not know, or did not want to say. */
    NOT_KNOWN;

    /** The cut-off of the standard for what is hard to do. */
    public boolean isHard() {
        return this == A_LOT_OF_DIFFICULTY || this == CANNOT_AT_ALL;
    }
}
