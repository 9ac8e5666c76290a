package org.kinward.persistence.access.limits;

import java.time.Duration;

import org.kinward.core.access.search.SearchLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How patient the count of searches is. Guesses are forgotten half as fast as searches. Words are looked through at every
 * save, so writing has several times as much room as looking for somebody; a name that was hit counts as a guess as anywhere.
 *
 * @param free
 *            searches of one kind without a wait, and guesses without one
 * @param leak
 *            time after which one search is forgotten
 * @param guesses
 *            guesses after which somebody should have a look at the trail
 * @param longest
 *            the longest wait
 */
@Component
record SearchPatience(@Value("${kinward.search.free:60}") int free,
        @Value("${kinward.search.leak:1m}") Duration leak, @Value("${kinward.search.guesses:30}") int guesses,
        @Value("${kinward.search.longest:15m}") Duration longest) {

    private static final int WORDS = 5;

    SearchPatience {
        if (free < 1 || guesses < 1 || !leak.isPositive() || !longest.isPositive()) {
            throw new IllegalArgumentException("every kinward.search setting is above nought");
        }
    }

    /** How often before a wait. */
    int free(SearchLimits.Kind kind) {
        return kind == SearchLimits.Kind.NOTE ? WORDS * free : free;
    }

    /** Seconds after which one is forgotten. */
    double leakSeconds(SearchLimits.Kind kind) {
        return (double) leak.toSeconds() / (kind == SearchLimits.Kind.NOTE ? WORDS : 1);
    }
}
