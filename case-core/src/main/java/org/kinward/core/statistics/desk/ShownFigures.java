package org.kinward.core.statistics.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Cells;
import org.kinward.core.statistics.release.ReleaseProgramme;
import org.kinward.core.statistics.release.ReleasedFigures;

/** Figures by number, and whether those that are kept are those that the ledger proves. */
final class ShownFigures {

    private ShownFigures() {
    }

    static List<OptionalLong> of(BaseCube cube, ReleasedFigures figures) {
        var cells = new Cells(cube);
        var shown = new ArrayList<>(Collections.nCopies(cells.figures().size(), OptionalLong.empty()));
        for (var cell : cells.all()) {
            shown.set(cells.figure(cell), figures.at(cell));
        }
        return List.copyOf(shown);
    }

    /** What an issue shows; empty where its proof, the ledger or a kept figure is another. */
    static Optional<ReleasedFigures> read(ReleaseProgramme programme, KeptLedger kept, int issue) {
        return programme.read(kept.ledger(), kept.head(), issue)
                .filter(figures -> of(kept.ledger().family().cube(), figures).equals(kept.shown().get(issue)));
    }
}
