package org.kinward.reporting.export.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kinward.core.export.safe.ExportField;
import org.kinward.core.export.safe.SourceRecord;
import org.kinward.core.statistics.question.Missing;
import org.kinward.core.statistics.question.RecordDimension;

/** Turns the numbers of a record back into codes, years and months. */
final class RecordWords {

    private static final List<ExportField> SAID = Arrays.stream(ExportField.values())
            .filter(field -> !field.isMonth()).toList();
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = Missing.values().length + 2;

    static final String COLUMNS = "r.child_key, r.opened_month, coalesce(r.closed_month, 0), r.row_key, "
            + SAID.stream().map(field -> "r." + dimension(field).column()).collect(Collectors.joining(", "));
    private static final int ROW = 4;
    private static final int FIRST_SAID = 5;

    private final Map<String, Map<Integer, String>> codes = new HashMap<>();

    private static RecordDimension dimension(ExportField field) {
        return field.dimension().orElseThrow();
    }

    /** Which code a number stands for. */
    void learn(String dimension, String code, int number) {
        codes.computeIfAbsent(dimension, _ -> new HashMap<>()).put(number, code);
    }

    SourceRecord read(ResultSet row) throws SQLException {
        var said = new EnumMap<ExportField, List<String>>(ExportField.class);
        said.put(ExportField.OPENED, List.of(month(row.getInt(2))));
        said.put(ExportField.CLOSED,
                List.of(row.getInt(3) == 0 ? Missing.DOES_NOT_APPLY.name() : month(row.getInt(3))));
        int at = FIRST_SAID;
        for (var field : SAID) {
            said.put(field, dimension(field).countsMoreThanOnce() ? several(row, at, field)
                    : List.of(code(field, row.getInt(at))));
            at++;
        }
        return new SourceRecord(row.getLong(ROW), row.getLong(1), said);
    }

    private List<String> several(ResultSet row, int at, ExportField field) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(at).getArray())
                .map(number -> code(field, ((Number) number).intValue())).sorted().toList();
    }

    private String code(ExportField field, int number) {
        if (number < FIRST_YEAR) {
            return Arrays.stream(Missing.values()).filter(missing -> missing.number() == number).findFirst()
                    .map(Enum::name).orElse(Missing.OTHER);
        }
        return field.isAge() ? String.valueOf(number - FIRST_YEAR)
                : codes.getOrDefault(field.name(), Map.of()).getOrDefault(number, Missing.OTHER);
    }

    private static String month(int number) {
        return "%04d-%02d".formatted(number / MONTHS, number % MONTHS + 1);
    }
}
