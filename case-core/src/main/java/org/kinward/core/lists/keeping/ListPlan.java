package org.kinward.core.lists.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.lists.Code;

/**
 * What a file would do to a list, row by row; and everything that is wrong in it. It is worked out the same way for the
 * page that only shows it and for the press that does it.
 *
 * @param rows
 *            what each row does; rows without a change are left out
 */
public record ListPlan(List<Planned> rows, List<ListRow.Problem> problems) {

    public ListPlan {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** One row, and the line as it would become. */
    public record Planned(int row, ListChange.Changed change) {
    }

    /** The plan of these rows over the list as it is now. */
    public static ListPlan of(OwnList now, List<ListRow> rows) {
        return new Planning(now).plan(rows);
    }

    /** The lines as they would become. */
    List<OwnLine> lines() {
        return rows.stream().map(row -> row.change().after()).toList();
    }

    /** Works row after row, because a line may be added by one row and named again by another. */
    private static final class Planning {

        private final OwnList now;
        private final Map<Code, OwnLine> after = new LinkedHashMap<>();
        private final Map<Code, Integer> rowOf = new HashMap<>();
        private final List<Planned> planned = new ArrayList<>();
        private final List<ListRow.Problem> problems = new ArrayList<>();

        Planning(OwnList now) {
            this.now = now;
            now.lines().forEach(line -> after.put(line.code(), line));
        }

        ListPlan plan(List<ListRow> rows) {
            rows.forEach(row -> row.words().ifPresent(words -> plan(row, words)));
            labels();
            return new ListPlan(planned, problems);
        }

        private void plan(ListRow row, LineWords words) {
            var code = code(row, words);
            if (code.isEmpty()) {
                return;
            }
            if (rowOf.putIfAbsent(code.get(), row.number()) != null) {
                wrong(row, ListRefusal.CODE_TAKEN);
                return;
            }
            var before = now.line(code.get());
            if (before.isEmpty() && isFull()) {
                wrong(row, ListRefusal.FULL);
                return;
            }
            become(row, before, before.map(was -> was.saying(words).retired(row.isRetired()))
                    .orElseGet(() -> new OwnLine(code.get(), words, "", Places.next(List.copyOf(after.values())),
                            new OwnLine.State(false, row.isRetired()))));
        }

        private void become(ListRow row, Optional<OwnLine> before, OwnLine line) {
            if (line.isOther() && line.isRetired()) {
                problems.add(new ListRow.Problem(row.number(), ListRow.Column.RETIRED, ListRefusal.OTHER_STAYS));
            } else if (!before.equals(Optional.of(line))) {
                after.put(line.code(), line);
                planned.add(new Planned(row.number(), new ListChange.Changed(before, line)));
            }
        }

        private boolean isFull() {
            return after.size() >= OwnList.MOST;
        }

        /** What is wrong with the code, or that there is no room for one more, is written down. */
        private Optional<Code> code(ListRow row, LineWords words) {
            var wrong = problem(row);
            wrong.ifPresent(why -> wrong(row, why));
            if (wrong.isPresent() || !row.code().isEmpty()) {
                return wrong.isPresent() ? Optional.empty() : Optional.of(new Code(row.code()));
            }
            var made = CodeWord.of(words, after.keySet());
            if (made.isEmpty()) {
                wrong(row, ListRefusal.CODE_WRONG);
            }
            return made;
        }

        private Optional<ListRefusal> problem(ListRow row) {
            if (row.code().isEmpty()) {
                return isFull() ? Optional.of(ListRefusal.FULL) : Optional.empty();
            }
            if (!Code.isCode(row.code())) {
                return Optional.of(ListRefusal.CODE_WRONG);
            }
            var code = new Code(row.code());
            return CodeWord.isReserved(code) && now.line(code).isEmpty() ? Optional.of(ListRefusal.CODE_RESERVED)
                    : Optional.empty();
        }

        /** Two lines that are offered never say the same. */
        private void labels() {
            Set<String> english = new HashSet<>();
            Set<String> french = new HashSet<>();
            after.values().stream().filter(line -> !line.isRetired()).forEach(line -> {
                said(line, line.words().english(), english, ListRow.Column.ENGLISH);
                said(line, line.words().french(), french, ListRow.Column.FRENCH);
            });
        }

        private void said(OwnLine line, String label, Set<String> before, ListRow.Column column) {
            if (!label.isEmpty() && !before.add(label.toLowerCase(Locale.ROOT))) {
                problems.add(new ListRow.Problem(rowOf.getOrDefault(line.code(), 0), column, ListRefusal.LABEL_TAKEN));
            }
        }

        private void wrong(ListRow row, ListRefusal why) {
            problems.add(new ListRow.Problem(row.number(), ListRow.Column.CODE, why));
        }
    }
}
