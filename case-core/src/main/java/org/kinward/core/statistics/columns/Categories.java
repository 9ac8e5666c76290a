package org.kinward.core.statistics.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.kinward.core.statistics.question.AgeBands;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.table.Heading;

/**
 * What a table shows of a criterion: bands and short lists whole, of a long list what there is, and at the end the reasons for
 * which values are missing.
 */
final class Categories {

    /** A list of the program with more categories, such as that of countries, is shown only where somebody is. */
    private static final int SHORT = 12;

    private final Criterion criterion;
    private final List<String> shown = new ArrayList<>();
    private final int[] placeOf;

    private Categories(Criterion criterion, int numbers) {
        this.criterion = criterion;
        this.placeOf = new int[numbers];
    }

    /**
     * @param rows
     *            the rows of each population
     */
    static Categories of(Criterion criterion, RecordColumns columns, List<int[]> rows) {
        var dictionary = columns.dictionary();
        var dimension = criterion.dimension();
        var is = new boolean[dictionary.size(dimension)];
        rows.forEach(some -> mark(columns, dimension, some, is));
        var categories = new Categories(criterion, is.length);
        criterion.bands().ifPresentOrElse(categories::addBands, () -> categories.addCodes(dictionary, is));
        for (var missing : Missing.values()) {
            if (is[missing.number()]) {
                categories.add(missing.name(), missing.number());
            }
        }
        return categories;
    }

    /** Those of these rows that stand in this category. */
    int[] only(String category, RecordColumns columns, int[] rows) {
        int place = shown.indexOf(category) + 1;
        if (place == 0) {
            return new int[0];
        }
        var dimension = criterion.dimension();
        if (dimension.countsMoreThanOnce()) {
            var values = columns.several(dimension);
            return IntStream.of(rows).filter(row -> IntStream.range(values.from(row), values.to(row))
                    .anyMatch(at -> placeOf[values.at(at)] == place)).toArray();
        }
        var column = columns.ones(dimension);
        return IntStream.of(rows).filter(row -> placeOf[column[row]] == place).toArray();
    }

    private static void mark(RecordColumns columns, RecordDimension dimension, int[] rows, boolean[] is) {
        if (dimension.countsMoreThanOnce()) {
            var values = columns.several(dimension);
            for (int row : rows) {
                for (int place = values.from(row); place < values.to(row); place++) {
                    is[values.at(place)] = true;
                }
            }
        } else {
            var column = columns.ones(dimension);
            for (int row : rows) {
                is[column[row]] = true;
            }
        }
    }

    private void addBands(AgeBands bands) {
        shown.addAll(bands.codes());
        for (int number = Dictionary.OTHER + 1; number < placeOf.length; number++) {
            placeOf[number] = 1 + bands.bandOf(Dictionary.years(number));
        }
    }

    private void addCodes(Dictionary dictionary, boolean[] is) {
        var dimension = criterion.dimension();
        boolean isShort = dimension.list().isEmpty() && dimension.codes().size() <= SHORT;
        for (int number = Dictionary.OTHER + 1; number < is.length; number++) {
            if (is[number] || isShort) {
                add(dictionary.code(dimension, number), number);
            }
        }
        if (is[Dictionary.OTHER]) {
            add(Missing.OTHER, Dictionary.OTHER);
        }
    }

    private void add(String category, int number) {
        shown.add(category);
        placeOf[number] = shown.size();
    }

    /** One more than there are categories: the first is for all together. */
    int size() {
        return shown.size() + 1;
    }

    /** For each number where it stands, from 1. */
    int[] placeOf() {
        return placeOf;
    }

    RecordDimension dimension() {
        return criterion.dimension();
    }

    Heading heading() {
        return new Heading(criterion, shown);
    }
}
