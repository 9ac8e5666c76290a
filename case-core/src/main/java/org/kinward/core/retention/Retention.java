package org.kinward.core.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * When somebody looks at a closed file; never changed, the highest number of the last closing holds.
 *
 * @param closing
 *            which move of the file closed it: a file that was opened again and closed anew begins anew
 * @param number
 *            counts the dates of a closing, from 1; for a new one, how many were seen before
 * @param review
 *            who looked and kept it on, and why; empty for the date that the program gave
 */
public record Retention(Of of, int closing, Revision number, RetentionRule.Date due, Optional<Review> review) {

    /** A closed file, or a part of it. */
    public record Of(CaseFileId file, KeptPart part) {
    }

    /** Longest time for which somebody keeps a file on before the next look. */
    public static final int MOST_YEARS = 10;

    /** Somebody looked. */
    public record Review(String words, PersonId by, Instant at) {

        /** The fewest signs. */
        public static final int SHORTEST = 3;

        /** The most signs. */
        public static final int LONGEST = 300;

        public Review {
            words = words.strip();
            if (words.length() < SHORTEST || words.length() > LONGEST) {
                throw new IllegalArgumentException("3 to 300 signs");
            }
        }
    }

    /** Whether somebody has to look, from the first minute of the day on. */
    public boolean isDue(LocalDate today) {
        return !due.on().isAfter(today);
    }

    /** Whether a file may be kept on until this day. */
    public static boolean fits(LocalDate until, LocalDate today) {
        return until.isAfter(today) && !until.isAfter(today.plusYears(MOST_YEARS));
    }

    /** Kept on until this day. */
    Retention keptOn(LocalDate until, Review why) {
        return new Retention(of, closing, number, new RetentionRule.Date(until, RetentionRule.KeptBecause.KEPT_ON),
                Optional.of(why));
    }
}
