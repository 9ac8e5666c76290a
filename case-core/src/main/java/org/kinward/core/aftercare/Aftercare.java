package org.kinward.core.aftercare;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * One line of what comes after eighteen for one young person; never changed, the highest number holds.
 *
 * @param number
 *            counts the lines of a file, from 1; for a new one, how many were seen before
 */
public record Aftercare(CaseFileId file, Revision number, AftercareState state, Said said, By written) {

    /** Who wrote it, and when. */
    public record By(PersonId person, Instant at) {
    }

    /** What can be offered to a young adult (FIELD 5.12). */
    public enum AdultHelp {
        PLACE_TO_LIVE, SCHOOL_OR_TRADE, WORK, PAPERS, HEALTH, PHONE_CONTACT, HOME_VISIT, YOUTH_GROUP
    }

    /**
     * What was said, without names.
     *
     * @param offered
     *            what was offered, at least one thing
     * @param words
     *            how, or why it ends, {@value #SHORTEST} to {@value #LONGEST} signs
     * @param wishes
     *            what the young person says to it, {@value #SHORTEST} to {@value #LONGEST} signs
     */
    public record Said(Set<AdultHelp> offered, String words, String wishes) {

        /** The fewest signs of both. */
        public static final int SHORTEST = 3;

        /** The most signs of each. */
        public static final int LONGEST = 500;

        public Said {
            offered = Set.copyOf(EnumSet.copyOf(offered));
            words = words.strip();
            wishes = wishes.strip();
            if (!fits(words) || !fits(wishes)) {
                throw new IllegalArgumentException("3 to 500 signs");
            }
        }

        /** Whether this can be said. */
        public static boolean fits(String typed) {
            var length = typed.strip().length();
            return length >= SHORTEST && length <= LONGEST;
        }
    }

    /** How many lines there are with it. */
    static Revision count(Optional<Aftercare> last) {
        return last.map(Aftercare::number).orElse(Revision.NEW);
    }
}
