package org.kinward.core.needs.functioning;

/** The module has one list of questions for small children and one for the others; under two there is none. */
public enum AgeGroup {
    TWO_TO_FOUR, FIVE_TO_SEVENTEEN
}
