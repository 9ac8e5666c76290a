package org.kinward.core.child;

/** Why what was typed is no age. Being 18 or more is none of these: that is {@link PresumedChild}. */
public enum AgeProblem {
    BELOW_ZERO, TOO_OLD_TO_BE_MEANT, RANGE_TURNED_AROUND, BEST_YEAR_OUTSIDE_RANGE, BORN_IN_THE_FUTURE,
    TOLD_IN_THE_FUTURE
}
