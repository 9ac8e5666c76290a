package org.kinward.core.needs.functioning;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** What a carer said about a child on a day. It is never changed; asking again stands beside it. */
public record Functioning(FunctioningId id, CaseFileId file, Asked asked, Answers answers) {

    /** After so many weeks the carer is asked again: distress after a rescue looks like difficulty (F39). */
    public static final int AGAIN_AFTER_WEEKS = 8;

    /**
     * Who was asked, and when.
     *
     * @param months
     *            for how many months this person has cared for the child, {@link #FEWEST} to {@link #MOST}
     * @param on
     *            the day at the agency
     * @param by
     *            who asked and wrote it down
     */
    public record Asked(Carer carer, int months, LocalDate on, PersonId by, Instant at) {

        /** Who has known a child for less than this knows too little (F39). */
        public static final int FEWEST = 3;

        /** Eighteen years. */
        public static final int MOST = 216;

        public Asked {
            if (!fits(months)) {
                throw new IllegalArgumentException("a carer who has known the child for months");
            }
        }

        /** Whether this is long enough to know the child. */
        public static boolean fits(int months) {
            return months >= FEWEST && months <= MOST;
        }
    }
}
