package org.kinward.benchmark.full;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.words.Told;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firstdays.FirstDaysPage;

/** One page of the first days: its table, and the columns of its questions. */
final class DayPage {

    private static final String HEAD = "intake_id,told_by,told_on,talk,version";

    private final String word;
    private final List<DayCell> cells;
    private final List<String> names;
    private final CopyTable table;

    DayPage(Class<? extends FirstDaysPage> page, Told told) {
        this.word = PageColumn.word(page);
        this.cells = PageColumn.of(page).stream().map(column -> DayCell.of(column, told)).toList();
        this.names = Arrays.asList((HEAD + "," + cells.stream().map(DayPage::columns)
                .collect(Collectors.joining(","))).split(",", -1));
        this.table = new CopyTable("casework.first_days_" + word, String.join(",", names));
    }

    private static String columns(DayCell cell) {
        return cell.name() + "," + cell.name() + "_standing" + (cell.listed() ? "," + cell.name() + "_said" : "");
    }

    String word() {
        return word;
    }

    CopyTable table() {
        return table;
    }

    /** A row with these five first columns. */
    @Nullable
    Object[] row(List<@Nullable Object> head, String certainty, Chance chance) {
        var values = new ArrayList<@Nullable Object>(head);
        var words = new HashMap<String, String>();
        for (var cell : cells) {
            var answer = cell.lyingIn(words).answer(certainty, chance);
            if (answer.value() instanceof String word) {
                words.put(cell.name(), word);
            }
            values.add(answer.value());
            values.add(answer.standing());
            if (cell.listed()) {
                values.add(answer.said());
            }
        }
        return values.toArray();
    }

    /** A row as the story keeps what stood there before. */
    String json(@Nullable Object... row) {
        return IntStream.range(0, row.length).mapToObj(at -> '"' + names.get(at) + "\": " + json(at, row[at]))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String json(int at, @Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Collection<?> several -> several.stream().map(one -> json(at, one))
                    .collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString().matches("true|false|[0-9]+") ? value.toString() : '"' + value.toString() + '"';
        };
    }
}
