package org.kinward.persistence.intake.firstdays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

/** Which page is kept in which table; its columns have the names of its questions. */
record PageTable<P extends RecordPage>(Class<P> page, List<PageColumn> columns) {

    private static final String STANDING = "_standing";
    private static final String SAID = "_said";
    private static final Map<Class<?>, String> TYPES = Map.of(Integer.class, "integer", Boolean.class, "boolean",
            LocalDate.class, "date");

    static PageTable<?> of(Class<? extends RecordPage> page) {
        return new PageTable<>(page);
    }

    PageTable(Class<P> page) {
        this(page, PageColumn.of(page));
    }

    String word() {
        return PageColumn.word(page);
    }

    String name() {
        return "casework." + RecordPages.table(page);
    }

    /** One saved row as an object of the database, under the word of its page. */
    String selected() {
        return "select '" + word() + "' as page, to_jsonb(t) as saved from " + name()
                + " t where t.intake_id = :intake";
    }

    String inserted() {
        var cells = allCells();
        return "insert into " + name() + " (intake_id, told_by, told_on, talk, version, "
                + String.join(", ", cells.keySet()) + ") values (:intake, :toldBy, cast(:toldOn as date), "
                + "cast(:talk as integer), 0, " + String.join(", ", cells.values()) + ") on conflict do nothing";
    }

    String updated() {
        return "update " + name() + " set told_by = :toldBy, told_on = cast(:toldOn as date), "
                + "talk = cast(:talk as integer), version = version + 1, "
                + allCells().entrySet().stream().map(cell -> cell.getKey() + " = " + cell.getValue())
                        .collect(Collectors.joining(", "))
                + " where intake_id = :intake and version = :version";
    }

    /** The same with those of the paper. */
    Map<String, String> allCells() {
        var cells = cells();
        cells.putAll(PaperOfPage.CELLS);
        return cells;
    }

    /** Names of columns and what is written into them. */
    Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        for (var column : columns) {
            cells.put(column.name(), cast(column));
            cells.put(column.name() + STANDING, ":" + column.name() + STANDING);
            if (column.chosen() == Listed.class) {
                cells.put(column.name() + SAID, "cast(:" + column.name() + SAID + " as text)");
            }
        }
        return cells;
    }

    private static String cast(PageColumn column) {
        var value = ":" + column.name();
        if (column.isSeveral()) {
            return "string_to_array(" + value + ", ',')";
        }
        return "cast(" + value + " as " + TYPES.getOrDefault(column.chosen(), "text") + ")";
    }

    /** What is written, by the names of the statement. */
    Map<String, @Nullable Object> values(RecordPage saved) {
        var values = new HashMap<String, @Nullable Object>();
        var head = saved.head();
        values.put("intake", head.intake().value());
        values.put("toldBy", head.toldBy().name());
        values.put("toldOn", head.toldOn().toString());
        values.put("talk", head.talk().isPresent() ? Integer.toString(head.talk().getAsInt()) : null);
        values.putAll(PaperOfPage.values(head.paper()));
        for (var column : columns) {
            var text = AnswerText.of(column.in(saved));
            values.put(column.name(), text.value());
            values.put(column.name() + STANDING, text.standing());
            if (column.chosen() == Listed.class) {
                values.put(column.name() + SAID, text.said());
            }
        }
        return values;
    }

    /** The page of a row; what was not asked in its days was not asked yet. */
    P page(Map<String, String> row) {
        var talk = row.get("talk");
        var toldOn = LocalDate.parse(needed(row, "told_on"));
        var head = new IntakePage.Head(new IntakeId(UUID.fromString(needed(row, "intake_id"))),
                new Revision(Long.parseLong(needed(row, "version")) + 1),
                IntakePage.ToldBy.valueOf(needed(row, "told_by")), toldOn,
                talk == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(talk)),
                PaperOfPage.read(row, toldOn));
        return PageColumn.page(page, head, column -> new AnswerText(row.get(column.name()),
                row.getOrDefault(column.name() + STANDING, Reason.NOT_ASKED_YET.name()),
                row.get(column.name() + SAID)).answer(column));
    }

    static String needed(Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("every row has its " + column);
        }
        return value;
    }
}
