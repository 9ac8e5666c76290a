package org.kinward.core.statistics.progress;

import java.util.List;
import java.util.Set;

import org.kinward.core.access.PlaceId;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Narrowing;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;

/** A figure that the program fills in. */
public enum FilledIn {
    RECORDED(Happening.RECORDED), IDENTIFIED(Happening.RECORDED), CLOSED(Happening.CLOSED),
    RETURNED(Happening.RETURNED), OPEN(Happening.OPEN_AT_END);

    private final Happening happening;

    FilledIn(Happening happening) {
        this.happening = happening;
    }

    Population of(Period period, Set<PlaceId> places) {
        return new Population(period, happening, places, this == IDENTIFIED
                ? List.of(new Narrowing(RecordDimension.STATUS, Set.of("IDENTIFIED"))) : List.of());
    }

    /** How many girls, boys, and children in all; who is neither, or of whom it is not written, is in the total only. */
    public record Figures(int girls, int boys, int all) {
    }
}
