package org.kinward.core.service.term;

import java.time.Instant;
import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps after how many days a line of each agency's directory is old. */
public interface DirectoryTerms {

    /** What holds until an agency sets its own. */
    int SHIPPED = 90;

    int FEWEST = 7;

    int MOST = 365;

    /**
     * What holds where the acting person works.
     *
     * @param days
     *            {@link #FEWEST} to {@link #MOST}
     * @param revision
     *            how often the agency has set it
     */
    record Current(int days, Revision revision) {
    }

    /** What held once, or holds. */
    record Set(int days, PersonId by, Instant at) {
    }

    Current current();

    /** Everything the agency has set, the newest first. */
    List<Set> history();

    /**
     * Sets it; what held before stays beside it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since
     */
    void set(Set next, Revision seen);
}
