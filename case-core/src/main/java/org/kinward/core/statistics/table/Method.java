package org.kinward.core.statistics.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.AgencyId;

/**
 * How a table was counted, with every table: which question it answers, as of when, how many ages are estimated, how many values
 * nobody knows.
 *
 * @param asOf
 *            when the snapshot of each agency was taken
 * @param estimated
 *            for each population how many have an age that somebody estimated
 * @param unknown
 *            for each population and criterion how many have no known value
 */
public record Method(Map<AgencyId, Instant> asOf, List<Integer> estimated, List<List<Integer>> unknown) {

    public Method {
        asOf = Map.copyOf(asOf);
        estimated = List.copyOf(estimated);
        unknown = unknown.stream().map(List::copyOf).toList();
    }
}
