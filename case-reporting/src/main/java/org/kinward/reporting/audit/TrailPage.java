package org.kinward.reporting.audit;

import java.util.List;
import java.util.Optional;

/**
 * One page of the trail, the newest entry first.
 *
 * @param next
 *            where the next page begins; empty when this is the last
 */
public record TrailPage(List<TrailLine> lines, Optional<TrailPosition> next) {

    public TrailPage {
        lines = List.copyOf(lines);
    }

    /** Of lines read with one more than a page holds, those that belong on it. */
    static TrailPage of(List<TrailLine> read, int most) {
        return read.size() <= most
                ? new TrailPage(read, Optional.empty())
                : new TrailPage(read.subList(0, most), Optional.of(read.get(most - 1).position()));
    }
}
