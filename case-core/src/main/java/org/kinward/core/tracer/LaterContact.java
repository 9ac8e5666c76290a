package org.kinward.core.tracer;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * Until when and how somebody may come back; never changed, the highest number holds. It allows nothing by itself: consent
 * is asked each time.
 *
 * @param number
 *            counts the lines of a file, from 1; for a new one, how many were seen before
 * @param words
 *            how, without names: {@value #SHORTEST} to {@value #LONGEST} signs
 */
public record LaterContact(CaseFileId file, Revision number, LocalDate until, LaterWay way, String words,
        By written) {

    /** Nobody says today what holds in more than three years. */
    public static final int MONTHS_AT_MOST = 36;

    /** The fewest signs. */
    public static final int SHORTEST = 3;

    /** The most signs. */
    public static final int LONGEST = 300;

    /** How somebody gets in touch. */
    public enum LaterWay {
        PHONE, MESSAGE, VISIT, THROUGH_SOMEBODY
    }

    /** Who wrote it, and when. */
    public record By(PersonId person, Instant at) {
    }

    public LaterContact {
        words = words.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            throw new IllegalArgumentException("3 to 300 signs");
        }
    }

    /** Whether this can be a last day, seen from today. */
    public static boolean fits(LocalDate until, LocalDate today) {
        return until.isAfter(today) && !until.isAfter(today.plusMonths(MONTHS_AT_MOST));
    }

    /** Whether the last day is over. */
    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
