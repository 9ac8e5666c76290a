package org.kinward.core.returning.family;

import java.time.LocalDate;

import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.saving.Revision;

/**
 * How a home was seen; never changed, the newest of a home holds.
 *
 * @param number
 *            counts the visits of a home; for a new one, how many were seen
 * @param on
 *            the day, at the agency; never one to come
 * @param words
 *            what is dangerous, what they need; without names
 */
public record HomeVisit(FamilyId family, Revision number, LocalDate on, WentThere by, Seen seen, String words,
        Written written) {

    /** Who went there. */
    public enum WentThere {
        OUR_WORKER, COMMITTEE, SOCIAL_SERVICE, OTHER_AGENCY, OTHER_COUNTRY
    }

    /** How dangerous it is there for the child. */
    public enum DangerThere {
        NONE_SEEN, SOME, GREAT, NOT_KNOWN
    }

    /** Whether the brothers and sisters are all there. */
    public enum SiblingsThere {
        ALL_THERE, SOME_AWAY, NONE, NOT_KNOWN
    }

    /** Whether a school is near. */
    public enum SchoolThere {
        NEAR, FAR, NONE, NOT_KNOWN
    }

    /** What the family lives on. */
    public enum IncomeThere {
        ENOUGH, NOT_ENOUGH, NONE, NOT_KNOWN
    }

    /** What was seen. */
    public record Seen(DangerThere danger, SiblingsThere siblings, SchoolThere school, IncomeThere income) {
    }

    public HomeVisit {
        words = Said.maybe(words);
    }

    boolean saysTheSame(HomeVisit other) {
        return on.equals(other.on) && by == other.by && seen.equals(other.seen) && words.equals(other.words);
    }
}
