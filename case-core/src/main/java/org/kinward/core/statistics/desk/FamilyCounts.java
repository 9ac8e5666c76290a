package org.kinward.core.statistics.desk;

import java.util.List;

import org.kinward.core.statistics.attack.Counts;

/** Counts the case files of a family by its smallest parts. */
public interface FamilyCounts {

    /**
     * Counts the newest snapshot. A case file that an earlier release counted stays what it was then: what is known of it since
     * changes no figure, and nobody counted is counted no more.
     *
     * @param earlier
     *            the snapshots of the releases before, the oldest first
     */
    Outcome count(KeptFamily family, List<Integer> earlier);

    /** What came of it. */
    sealed interface Outcome {

        /** How many case files there are of each kind, and in which snapshot. */
        record Counted(int snapshot, Counts kinds) implements Outcome {
        }

        /** The agency has no snapshot. */
        record NoSnapshot() implements Outcome {
        }

        /** The records of the newest snapshot are not those that were written down. */
        record NotHeld() implements Outcome {
        }
    }
}
