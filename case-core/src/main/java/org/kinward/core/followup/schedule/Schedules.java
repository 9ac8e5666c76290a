package org.kinward.core.followup.schedule;

import java.util.List;

import org.kinward.core.followup.Solution;
import org.kinward.core.followup.Written;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;

/** Keeps the schedules of each agency; where an agency has set none, the shipped one holds. */
public interface Schedules {

    /** For whom a schedule is. */
    record For(Solution solution, DangerLevel danger) {
    }

    /**
     * What holds where the acting person works.
     *
     * @param revision
     *            how often the agency has set it; 0 where the shipped one holds
     */
    record Current(Schedule schedule, Revision revision) {
    }

    /** What held once, or holds. */
    record Set(Schedule schedule, Written by) {
    }

    Current current(For whom);

    /** Everything the agency of the acting person has set for these children, the newest first. */
    List<Set> history(For whom);

    /** For whom the agency of the acting person has set its own. */
    java.util.Set<For> own();

    /**
     * Sets the schedule of the acting person's agency; what held before stays beside it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since
     */
    void set(For whom, Schedule schedule, Revision seen, Written by);
}
