package org.kinward.core.statistics.desk;

import java.util.List;
import java.util.Optional;

import org.kinward.core.statistics.attack.Counts;

/** Counts the case files of a family by its smallest parts. */
public interface FamilyCounts {

    /**
     * Counts the newest snapshot. A case file that an earlier release counted stays what it was then: what is known of it since
     * changes no figure, and nobody counted is counted no more.
     *
     * @param earlier
     *            the snapshots of the releases before, the oldest first
     * @return empty where the agency has no snapshot
     */
    Optional<Counted> count(KeptFamily family, List<Integer> earlier);

    /** How many case files there are of each kind, and in which snapshot. */
    record Counted(int snapshot, Counts kinds) {
    }
}
