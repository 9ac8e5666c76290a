package org.kinward.core.statistics.pattern;

import java.util.Optional;

/** Looks for a pattern that hides little and is safe. What it finds is believed only after a check by additions. */
@FunctionalInterface
public interface PatternSearch {

    /** A pattern, the same whenever the same is asked; empty when there is none. */
    Optional<Pattern> find(Problem problem);
}
