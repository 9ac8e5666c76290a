package org.kinward.core.followup.sighting;

import java.time.LocalDate;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.ShortWords;
import org.kinward.core.followup.Written;

/** A child was seen or heard of; told once, checked once, never changed. */
public sealed interface Sighting {

    SightingId id();

    CaseFileId file();

    Told told();

    /**
     * What was told.
     *
     * @param on
     *            the day on which the child was seen
     * @param words
     *            doing what, with whom: 3 to {@value #LONGEST} signs, without names
     */
    record Told(LocalDate on, Teller by, Sure sure, String words, Written written) {

        /** The fewest signs. */
        public static final int SHORTEST = 3;
        /** The most signs. */
        public static final int LONGEST = 300;

        public Told {
            words = ShortWords.of(words, LONGEST);
            if (words.length() < SHORTEST) {
                throw new IllegalArgumentException("what was seen is said in a few words");
            }
        }
    }

    /** By whom the child was seen, by what this person is; never a name. */
    enum Teller {
        COMMITTEE_HERE, COMMITTEE_ELSEWHERE, FAMILY, NEIGHBOUR, COLLEAGUE, OTHER_AGENCY, POLICE, SOMEBODY_ELSE
    }

    /** How sure this person is. */
    enum Sure {
        SURE, THINKS_SO, HEARD_IT
    }

    /**
     * What was found out.
     *
     * @param words
     *            3 to {@value #LONGEST} signs, without names
     */
    record Found(Came came, String words, Written written) {

        /** The fewest signs. */
        public static final int SHORTEST = 3;
        /** The most signs. */
        public static final int LONGEST = 300;

        public Found {
            words = ShortWords.of(words, LONGEST);
            if (words.length() < SHORTEST) {
                throw new IllegalArgumentException("what was found out is said in a few words");
            }
        }

        /** Whether the same person found the same. */
        public boolean isOf(Found other) {
            return came == other.came && words.equals(other.words) && written.by().equals(other.written.by());
        }
    }

    /** What came of the check. */
    enum Came {
        /** At school with an aunt, decent work at 16, a visit, somebody else. */
        EXPLAINED,
        /** Not where it was planned, and in no exploitation. */
        MOVED_AGAINST_PLAN,
        /** In exploitation again: a new case file is to be opened. */
        CONFIRMED
    }

    /** Being checked. */
    record Open(SightingId id, CaseFileId file, Told told) implements Sighting {

        public Checked checked(Found found) {
            return new Checked(id, file, told, found);
        }
    }

    /** Checked. */
    record Checked(SightingId id, CaseFileId file, Told told, Found found) implements Sighting {

        /** Whether the child is trafficked again, so that a new case file is to be opened. */
        public boolean opensNewFile() {
            return found.came() == Came.CONFIRMED;
        }
    }
}
