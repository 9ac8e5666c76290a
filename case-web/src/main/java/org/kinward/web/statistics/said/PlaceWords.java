package org.kinward.web.statistics.said;

import java.util.stream.Collectors;

import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.question.RecordDimension;

/** What the groups of places of a family are called: by the names of their places. */
public record PlaceWords(OwnBands own, Said said) {

    /** A group, counted from 0. */
    public String group(RecordDimension dimension, int group) {
        return own.of(dimension).get(group).stream().map(place -> said.category(dimension, place))
                .collect(Collectors.joining(", "));
    }
}
