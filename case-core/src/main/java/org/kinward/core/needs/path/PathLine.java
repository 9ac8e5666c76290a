package org.kinward.core.needs.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.access.PersonId;

/**
 * One step on a path.
 *
 * @param office
 *            which office was asked, 3 to 100 signs; empty unless one was asked
 * @param words
 *            what happened, without names; empty to 300 signs
 * @param safeguards
 *            all of them where an age assessment is asked for; empty else
 * @param on
 *            the day it happened
 */
public record PathLine(Step step, String office, String words, Set<Safeguard> safeguards, LocalDate on, PersonId by,
        Instant at) {

    public static final int SHORTEST = 3;
    public static final int LONGEST_OFFICE = 100;
    public static final int LONGEST = 300;

    public PathLine {
        office = office.strip();
        words = words.strip();
        safeguards = Set.copyOf(safeguards);
        if (!officeFits(step, office) || !wordsFit(step, words) || !isSafe(step, safeguards)) {
            throw new IllegalArgumentException("an office with its step, every safeguard with an age assessment");
        }
    }

    /** Whether this office goes with this step. */
    public static boolean officeFits(Step step, String typed) {
        var length = typed.strip().length();
        return step.asksAnOffice() ? length >= SHORTEST && length <= LONGEST_OFFICE : length == 0;
    }

    /** Whether these words go with this step: a second look is asked for with a reason. */
    public static boolean wordsFit(Step step, String typed) {
        var length = typed.strip().length();
        return length <= LONGEST && (step != Step.SECOND_LOOK_ASKED_FOR || length >= SHORTEST);
    }

    /** Whether nothing is missing that keeps an age assessment from doing harm. */
    public static boolean isSafe(Step step, Set<Safeguard> said) {
        return step == Step.AGE_ASKED_FOR ? said.containsAll(EnumSet.allOf(Safeguard.class)) : said.isEmpty();
    }
}
