package org.kinward.core.statistics.question;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.AgencyId;

/**
 * A table that somebody asks for.
 *
 * @param agencies
 *            of which agencies the asking person may count; never all by default
 * @param populations
 *            one, two side by side, or the steps of a series
 * @param by
 *            up to four criteria, each dimension once
 * @param asOf
 *            as the figures stood at this moment; empty for the latest snapshot
 */
public record TableQuestion(Unit unit, Set<AgencyId> agencies, List<Population> populations, List<Criterion> by,
        Optional<Instant> asOf) {

    private static final int MOST_CRITERIA = 4;

    public TableQuestion {
        agencies = Set.copyOf(agencies);
        populations = List.copyOf(populations);
        by = List.copyOf(by);
        var dimensions = new HashSet<RecordDimension>();
        if (agencies.isEmpty()) {
            throw new IllegalArgumentException("a table says of which agencies it is");
        }
        if (populations.isEmpty() || populations.size() > Period.MOST_STEPS) {
            throw new IllegalArgumentException("a table has 1 to " + Period.MOST_STEPS + " populations");
        }
        if (by.size() > MOST_CRITERIA || !by.stream().allMatch(one -> dimensions.add(one.dimension()))) {
            throw new IllegalArgumentException("a table has up to four criteria, each dimension once");
        }
    }
}
