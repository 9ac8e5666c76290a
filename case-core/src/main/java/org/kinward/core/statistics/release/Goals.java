package org.kinward.core.statistics.release;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kinward.core.statistics.attack.Goal;
import org.kinward.core.statistics.attack.Sum;
import org.kinward.core.statistics.cube.Cells;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Thresholds;

/** What an audience must not find that has read figures of some releases: small counts, small differences, lines of one kind. */
final class Goals {

    private final Growth growth;
    private final Audience audience;
    private final Thresholds thresholds;
    private final Set<Goal> found = new LinkedHashSet<>();

    Goals(Growth growth, Audience audience, Thresholds thresholds) {
        this.growth = growth;
        this.audience = audience;
        this.thresholds = thresholds;
    }

    /**
     * All of them, each once.
     *
     * @param read
     *            the releases of which the audience has read figures, in order
     */
    List<Goal> of(List<Integer> read) {
        found.clear();
        for (int release : read) {
            addSmall(0, release);
            read.stream().filter(earlier -> earlier < release).forEach(earlier -> addSmall(earlier + 1, release));
            addLines(release);
        }
        return List.copyOf(found);
    }

    /** R1 from the first release on, R2 from a later one. */
    private void addSmall(int from, int to) {
        growth.figures(from, to).stream().filter(sum -> thresholds.isSmall(audience, growth.count(sum)))
                .forEach(sum -> found.add(Goal.small(sum, thresholds.of(audience))));
    }

    /** R3: a sensitive line with everybody in one place. */
    private void addLines(int release) {
        var figures = growth.figures(0, release);
        for (var line : growth.cells().sensitive()) {
            long total = growth.count(figures.get(line.total()));
            for (int place = 0; place < line.figures().size(); place++) {
                if (total >= thresholds.of(audience)
                        && growth.count(figures.get(line.figures().get(place))) == total
                        && line.figures().size() > 1) {
                    found.add(Goal.another(others(line, figures, place)));
                }
            }
        }
    }

    private static Sum others(Cells.Line line, List<Sum> figures, int place) {
        var unknowns = new BitSet();
        for (int other = 0; other < line.figures().size(); other++) {
            if (other != place) {
                figures.get(line.figures().get(other)).unknowns().forEach(unknowns::set);
            }
        }
        return Sum.of(unknowns);
    }
}
