package org.kinward.web.statistics.said;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kinward.core.statistics.family.Grouping;
import org.kinward.core.statistics.family.OwnBands;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.web.shell.page.Words;

/** What the groups of places of a family are called: by the names of their places. */
public record PlaceWords(OwnBands own, Said said) {

    /** The groups of one dimension, and what they are groups of. */
    public record Groups(Words of, List<String> called) {
    }

    /** What is asked for where such groups are typed. */
    public static String key(Grouping grouping) {
        return "release.places." + grouping.name();
    }

    /** A group, counted from 0. */
    public String group(RecordDimension dimension, int group) {
        return own.of(dimension).get(group).stream().map(place -> said.category(dimension, place))
                .collect(Collectors.joining(", "));
    }

    /** All of them, in the order in which they were typed; none where no table needs any. */
    public List<Groups> all() {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.isOwn() && !own.of(grouping.dimension()).isEmpty())
                .map(grouping -> new Groups(Words.keyed(key(grouping)), called(grouping.dimension()))).toList();
    }

    private List<String> called(RecordDimension dimension) {
        return IntStream.range(0, own.of(dimension).size()).mapToObj(group -> group(dimension, group)).toList();
    }
}
