package org.kinward.core.statistics.question;

import java.util.Arrays;

/** Why a record has no value: categories of their own in every table, never dropped. The numbers are those of every snapshot. */
public enum Missing {
    NOT_KNOWN(1), NOT_ASKED_YET(2), DID_NOT_WANT_TO_SAY(3), DOES_NOT_APPLY(4);

    /** The code of whatever a list does not have. */
    public static final String OTHER = "OTHER";

    private final int number;

    Missing(int number) {
        this.number = number;
    }

    /** Whether a category is one of these. */
    public static boolean is(String category) {
        return Arrays.stream(values()).anyMatch(missing -> missing.name().equals(category));
    }

    /** Its number in every dimension, from 1. */
    public int number() {
        return number;
    }

    /** Whether somebody could still tell; what does not apply is no unknown. */
    public boolean isUnknown() {
        return this != DOES_NOT_APPLY;
    }
}
