package org.kinward.reporting.child;

import java.util.List;
import java.util.Optional;

/** One page of a list: at most 25 children, and whether more follow. */
public record LinesPage(List<ChildLine> lines, boolean more) {

    /** How many children a page shows (SCREENS 2.5). */
    public static final int SIZE = 25;

    public LinesPage {
        lines = List.copyOf(lines);
    }

    /** A page made of one line more than it shows. */
    static LinesPage of(List<ChildLine> found) {
        return new LinesPage(found.stream().limit(SIZE).toList(), found.size() > SIZE);
    }

    /** Where the next page begins, if there is one. */
    public Optional<ListPosition> next() {
        return more ? Optional.of(lines.getLast().position()) : Optional.empty();
    }
}
