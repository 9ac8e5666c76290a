package org.kinward.core.statistics.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.statistics.cube.Banding;
import org.kinward.core.statistics.cube.BaseCube;
import org.kinward.core.statistics.cube.Dimension;
import org.kinward.core.statistics.cube.NamedTable;
import org.kinward.core.statistics.question.RecordDimension;

/** The base cube of some tables: each dimension has the categories that its bands need to be told apart, and no more. */
public final class FamilyCube {

    private final List<OfferedTable> tables;
    private final OwnBands own;
    private final List<RecordDimension> dimensions;
    private final List<Map<List<Integer>, List<String>>> classes;

    private FamilyCube(List<OfferedTable> tables, OwnBands own) {
        this.tables = tables;
        this.own = own;
        this.dimensions = tables.stream().flatMap(table -> table.by().stream()).map(Grouping::dimension).distinct()
                .toList();
        this.classes = dimensions.stream().map(this::classes).toList();
    }

    /**
     * The cube of these tables, each once.
     *
     * @param own
     *            the bands of places
     * @throws IllegalArgumentException
     *             without a table
     */
    public static BaseCube of(List<OfferedTable> tables, OwnBands own) {
        var cube = new FamilyCube(tables.stream().distinct().toList(), own);
        return new BaseCube(IntStream.range(0, cube.dimensions.size()).mapToObj(cube::dimension).toList(),
                cube.tables.stream().map(table -> new NamedTable(table.name(),
                        table.by().stream().map(cube::banding).toList())).toList());
    }

    /** Which category of a dimension a code of a record belongs to; what none names is the last. */
    public static int categoryOf(Dimension dimension, String code) {
        var record = RecordDimension.valueOf(dimension.name());
        var categories = dimension.categories();
        int rest = categories.size() - 1;
        return Grouping.placeOf(record, categories.subList(0, rest), code).orElse(rest);
    }

    /** Whether it tells files of one status apart by what happened to the child. */
    public static boolean isByKind(Dimension dimension) {
        return dimension.categories().stream().anyMatch(category -> category.contains(Grouping.OF_KIND));
    }

    /** The code of a file of such a dimension, of whose child this form of exploitation and no other is written. */
    public static String ofKind(String status, String form) {
        return status + Grouping.OF_KIND + form;
    }

    private List<Grouping> groupings(RecordDimension dimension) {
        return tables.stream().flatMap(table -> table.by().stream())
                .filter(grouping -> grouping.dimension() == dimension)
                .distinct().toList();
    }

    /** Codes that stand in the same band of every grouping, by these bands. */
    private Map<List<Integer>, List<String>> classes(RecordDimension dimension) {
        var groupings = groupings(dimension);
        var codes = Stream.concat(groupings.stream().flatMap(grouping -> grouping.codes(own).stream()).distinct(),
                Stream.of(Grouping.REST)).toList();
        var found = new LinkedHashMap<List<Integer>, List<String>>();
        for (var code : codes) {
            found.computeIfAbsent(groupings.stream().map(grouping -> grouping.bandOf(code, own)).toList(),
                    _ -> new ArrayList<>()).add(code);
        }
        return found;
    }

    private Dimension dimension(int place) {
        var dimension = dimensions.get(place);
        return new Dimension(dimension.name(),
                classes.get(place).values().stream().map(codes -> named(dimension, codes)).toList(),
                dimension == RecordDimension.DISABILITY);
    }

    private static String named(RecordDimension dimension, List<String> codes) {
        return dimension.kind() == RecordDimension.Kind.AGE && codes.size() > 1
                ? codes.getFirst() + "-" + codes.getLast()
                : String.join(Grouping.TOGETHER, codes);
    }

    private Banding banding(Grouping grouping) {
        int place = dimensions.indexOf(grouping.dimension());
        int which = groupings(grouping.dimension()).indexOf(grouping);
        return new Banding(place, classes.get(place).keySet().stream().map(bands -> bands.get(which)).toList());
    }
}
