package org.kinward.core.plan.work;

import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * School or catch-up offered to a child, and what the child said to it; never changed, the newest holds.
 *
 * @param number
 *            counts the offers to this child, from 1
 * @param words
 *            the child's own words, or empty; at most 200 signs, without names
 */
public record SchoolOffer(CaseFileId file, Revision number, LocalDate on, Offered what, OfferAnswer says, String words,
        By by) {

    public static final int LONGEST = 200;

    /** What was offered. */
    public enum Offered {
        SCHOOL, CATCH_UP, BOTH
    }

    /** What the child said. Not wanting closes nothing: it is offered again. */
    public enum OfferAnswer {
        GOES_ALREADY, WANTS_TO, LATER, DOES_NOT_WANT
    }

    /** Who wrote it, and when. */
    public record By(PersonId person, Instant at) {
    }

    public SchoolOffer {
        words = words.strip();
        if (words.length() > LONGEST || number.number() < 1) {
            throw new IllegalArgumentException("at most 200 signs, counted from 1");
        }
    }
}
