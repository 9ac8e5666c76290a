package org.kinward.core.statistics.family;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.question.RecordDimension;

/**
 * How an agency puts places together in one family: from which and to where children are taken differs too much for bands of ours.
 * They are part of what is declared once, so of the seal, and never change.
 *
 * @param groups
 *            the bands of a dimension in order, each of one or several codes; whatever none names is the rest
 */
public record OwnBands(Map<RecordDimension, List<List<String>>> groups) {

    /** More is no table that somebody reads. */
    public static final int MOST = 20;
    public static final OwnBands NONE = new OwnBands(Map.of());

    public OwnBands {
        groups = groups.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                one -> one.getValue().stream().map(List::copyOf).toList()));
        if (groups.values().stream().anyMatch(
                bands -> bands.size() > MOST || bands.stream().anyMatch(List::isEmpty) || !twice(bands).isEmpty())) {
            throw new IllegalArgumentException("few bands, none of them empty, and none that overlap");
        }
    }

    /** What came of writing bands down. */
    public sealed interface Outcome {

        /** They can be declared. */
        record Fits(OwnBands bands) implements Outcome {
        }

        /** They cannot: everything that is wrong with them. */
        record Wrong(List<Fault> faults) implements Outcome {

            public Wrong {
                faults = List.copyOf(faults);
            }
        }
    }

    /** What is wrong with the bands of one dimension. */
    public sealed interface Fault {

        RecordDimension of();

        /** Places that stand in two bands, or twice in one. */
        record Overlap(RecordDimension of, List<String> places) implements Fault {

            public Overlap {
                places = List.copyOf(places);
            }
        }

        /** More than {@link #MOST}. */
        record TooMany(RecordDimension of) implements Fault {
        }
    }

    /** The bands that were written down; an empty one is none, and a dimension without bands has only the rest. */
    public static Outcome judge(Map<RecordDimension, List<List<String>>> written) {
        var groups = new TreeMap<RecordDimension, List<List<String>>>();
        written.forEach((of, bands) -> groups.put(of, bands.stream().filter(band -> !band.isEmpty()).toList()));
        groups.values().removeIf(List::isEmpty);
        var faults = groups.entrySet().stream().flatMap(one -> faults(one.getKey(), one.getValue())).toList();
        return faults.isEmpty() ? new Outcome.Fits(new OwnBands(groups)) : new Outcome.Wrong(faults);
    }

    private static Stream<Fault> faults(RecordDimension of, List<List<String>> bands) {
        var twice = twice(bands);
        return Stream.concat(twice.isEmpty() ? Stream.empty() : Stream.of(new Fault.Overlap(of, twice)),
                bands.size() > MOST ? Stream.of(new Fault.TooMany(of)) : Stream.empty());
    }

    /** Those that a family was declared with: the categories of its cube are its bands. */
    public static OwnBands of(BaseCube cube) {
        return new OwnBands(cube.dimensions().stream()
                .filter(one -> Grouping.isOwn(RecordDimension.valueOf(one.name())) && one.categories().size() > 1)
                .collect(Collectors.toMap(one -> RecordDimension.valueOf(one.name()),
                        one -> one.categories().subList(0, one.categories().size() - 1).stream()
                                .map(band -> Grouping.codesOf(RecordDimension.valueOf(one.name()), band)).toList())));
    }

    /** The bands of a dimension; none where nobody wrote any. */
    public List<List<String>> of(RecordDimension dimension) {
        return groups.getOrDefault(dimension, List.of());
    }

    private static List<String> twice(List<List<String>> bands) {
        var seen = new HashSet<String>();
        return bands.stream().flatMap(List::stream).filter(place -> !seen.add(place)).distinct().toList();
    }
}
