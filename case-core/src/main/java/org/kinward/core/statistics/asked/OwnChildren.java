package org.kinward.core.statistics.asked;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.statistics.table.Behind;
import org.kinward.core.statistics.table.FigureAt;

/** The children behind a figure, for who manages their places: nobody else opens them, a data officer no child at all. */
public final class OwnChildren {

    private final Behind behind;

    public OwnChildren(Behind behind) {
        this.behind = behind;
    }

    /**
     * Finds them.
     *
     * @param asOf
     *            when the figures were taken in which the figure stands
     * @throws NotThere
     *             for whoever manages no place of them, and for a figure that the question does not have
     */
    public Behind.Found of(Wish wish, FigureAt figure, Instant asOf, Actor actor) {
        if (OwnFigures.seesAll(actor) || !figure.isOf(wish.populations().size(), wish.by().size())) {
            throw new NotThere();
        }
        return behind.files(OwnFigures.question(wish, actor, Optional.of(asOf)), figure);
    }
}
