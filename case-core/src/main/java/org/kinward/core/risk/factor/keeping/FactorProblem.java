package org.kinward.core.risk.factor.keeping;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.risk.factor.Evidence;
import org.kinward.core.risk.factor.Tipped;

/** Why it cannot have been like this. */
public enum FactorProblem {
    /** The list does not offer it. */
    NOT_IN_THE_LIST,
    /** The child has the same already: its state is moved. */
    THERE_ALREADY,
    /** Nobody has seen what is still to come. */
    SEEN_IN_THE_FUTURE,
    /** What was seen before the last entry covers no newer one. */
    SEEN_BEFORE_THE_LAST,
    /** It may not become that. */
    NOT_FROM_HERE,
    /** The balance tipped in a month that has not begun. */
    TIPPED_IN_THE_FUTURE;

    static Optional<FactorProblem> of(Evidence evidence, LocalDate today) {
        return evidence.on().isAfter(today) ? Optional.of(SEEN_IN_THE_FUTURE) : Optional.empty();
    }

    static Optional<FactorProblem> of(Tipped tipped, LocalDate today) {
        return tipped.when().filter(when -> when.isAfter(today)).map(_ -> TIPPED_IN_THE_FUTURE);
    }
}
