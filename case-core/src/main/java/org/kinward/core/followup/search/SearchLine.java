package org.kinward.core.followup.search;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.followup.ShortWords;
import org.kinward.core.followup.Written;

/**
 * One line of a search; never changed.
 *
 * @param way
 *            only, and always, with an attempt
 * @param words
 *            what came of it, at most {@value #LONGEST} signs, without names
 */
public record SearchLine(SearchStep step, Optional<Way> way, LocalDate on, String words, Written written) {

    /** The most signs. */
    public static final int LONGEST = 200;

    public SearchLine {
        words = ShortWords.of(words, LONGEST);
        if (way.isPresent() != (step == SearchStep.TRIED)) {
            throw new IllegalArgumentException("a way goes with an attempt, and only with it");
        }
    }

    /** Whether the same person said the same of the same day. */
    public boolean isOf(SearchLine other) {
        return step == other.step && way.equals(other.way) && on.equals(other.on) && words.equals(other.words)
                && written.by().equals(other.written.by());
    }
}
