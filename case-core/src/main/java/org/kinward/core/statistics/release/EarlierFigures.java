package org.kinward.core.statistics.release;

import java.time.LocalDate;
import java.util.OptionalLong;

import org.kinward.core.statistics.cube.Cell;

/**
 * What readers of an issue were shown last of an older counting. What is another since then was revised: files came in, or were
 * written down late. They hold both, so saying it gives nothing away.
 */
public record EarlierFigures(LocalDate day, ReleasedFigures figures) {

    /** What a cell showed, where it shows another figure now; empty where it shows the same, or was hidden before or is now. */
    public OptionalLong revised(Cell cell, ReleasedFigures now) {
        var before = figures.at(cell);
        return before.isPresent() && now.at(cell).isPresent() && before.getAsLong() != now.at(cell).getAsLong()
                ? before
                : OptionalLong.empty();
    }
}
