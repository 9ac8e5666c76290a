package org.kinward.core.returning.family;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.returning.Said;
import org.kinward.core.saving.Revision;

/**
 * A home in which the child could live, as it is known now; each save is a new version.
 *
 * @param revision
 *            how many versions there are; for a newer one, how many were seen
 */
public record Family(FamilyId id, CaseFileId file, Revision revision, Found found, Told told) {

    /** By whom the family was found. */
    public enum FoundBy {
        OUR_WORKER, COMMITTEE, OTHER_AGENCY, AUTHORITY, OTHER_COUNTRY, CHILD_KNEW_THE_WAY, FAMILY_CAME_TO_US
    }

    /** Who gave, sold or sent the child, as far as this family goes. */
    public enum WhoSent {
        /** Nobody of the family. */
        NOBODY,
        /** Somebody who lives in this very home. */
        SOMEBODY_OF_THIS_HOME, SOMEBODY_ELSE_OF_FAMILY, NOT_KNOWN
    }

    /** Whether they want the child back. */
    public enum WantBack {
        ALL, SOME, NOBODY, NOT_ASKED
    }

    /**
     * How it was found.
     *
     * @param abroad
     *            whether the home lies across a border
     */
    public record Found(FoundBy by, Kin who, boolean abroad) {
    }

    /**
     * What is known about it.
     *
     * @param why
     *            why they want the child back, or not; without names
     */
    public record Told(WhoSent sent, WantBack want, String why) {

        public Told {
            why = Said.maybe(why);
        }
    }

    /** Whether it says the same as another version. */
    boolean saysTheSame(Family other) {
        return found.equals(other.found) && told.equals(other.told);
    }
}
