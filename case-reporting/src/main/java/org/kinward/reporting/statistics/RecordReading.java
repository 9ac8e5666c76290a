package org.kinward.reporting.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.kinward.core.statistics.columns.RecordColumns;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;

/** Puts rows of records into columns. Numbers of one agency are not those of another, so each goes through a translation. */
final class RecordReading {

    private static final List<RecordDimension> ONES = Arrays.stream(RecordDimension.values())
            .filter(dimension -> !dimension.countsMoreThanOnce()).toList();
    private static final List<RecordDimension> SEVERAL = Arrays.stream(RecordDimension.values())
            .filter(RecordDimension::countsMoreThanOnce).toList();
    private static final int NOBODY_ASKED = Missing.NOT_ASKED_YET.number();
    private static final char NEXT_DIMENSION = '|';

    /** The columns that {@link #read} expects, in its order; what a record says several times comes as one word. */
    static final String COLUMNS = "w.at, r.opened_month, coalesce(r.closed_month, 0), coalesce(r.returned_month, 0), "
            + "r.place, r.estimated, r.child_key, "
            + ONES.stream().map(RecordReading::one).collect(Collectors.joining(", "))
            + ", concat_ws('" + NEXT_DIMENSION + "', " + SEVERAL.stream()
                    .map(RecordReading::several)
                    .collect(Collectors.joining(", "))
            + ")";
    private static final int FIRST_ONE = 8;
    /** Behind all of these. */
    static final int NEXT_COLUMN = FIRST_ONE + ONES.size() + 1;

    private final RecordColumns columns;
    private final Translations translations;
    private final short[] values = new short[1_000];

    RecordReading(RecordColumns columns, Translations translations) {
        this.columns = columns;
        this.translations = translations;
    }

    /** A record of an older form says nothing of it: nobody asked. */
    private static String one(RecordDimension dimension) {
        return dimension.isLater() ? "coalesce(r." + dimension.column() + ", " + NOBODY_ASKED + ")"
                : "r." + dimension.column();
    }

    private static String several(RecordDimension dimension) {
        return "coalesce(array_to_string(r." + dimension.column() + ", ','), '" + NOBODY_ASKED + "')";
    }

    void read(ResultSet row) throws SQLException {
        var numbers = translations.of(row.getInt(1) - 1);
        columns.begin(new RecordColumns.Frame(row.getShort(2), row.getShort(3), row.getShort(4),
                numbers.place(row.getShort(5)), row.getBoolean(6), row.getLong(7)));
        int next = FIRST_ONE;
        for (var dimension : ONES) {
            columns.put(dimension, numbers.of(dimension)[row.getShort(next++)]);
        }
        several(row.getString(next), numbers);
    }

    private void several(String word, Translations.OfAgency numbers) {
        int at = 0;
        for (var dimension : SEVERAL) {
            var translated = numbers.of(dimension);
            int count = 0;
            int number = 0;
            while (at < word.length() && word.charAt(at) != NEXT_DIMENSION) {
                char sign = word.charAt(at++);
                if (sign == ',') {
                    values[count++] = translated[number];
                    number = 0;
                } else {
                    number = number * 10 + sign - '0';
                }
            }
            values[count++] = translated[number];
            at++;
            columns.put(dimension, Arrays.copyOf(values, count));
        }
    }
}
