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
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.WorldCode;

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
        private final NewCode codes;
        private final Map<Code, OwnLine> after = new LinkedHashMap<>();
        private final Map<Code, Integer> rowOf = new HashMap<>();
        private final List<Planned> planned = new ArrayList<>();
        private final List<ListRow.Problem> problems = new ArrayList<>();
        private int place;

        Planning(OwnList now) {
            this.now = now;
            codes = new NewCode(now);
            place = Places.next(now.lines());
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
            var before = Optional.ofNullable(after.get(code.get()));
            if (before.isEmpty() && isFull()) {
                wrong(row, ListRefusal.FULL);
                return;
            }
            become(row, before, before.map(was -> was.saying(words).retired(row.isRetired()))
                    .orElseGet(() -> added(row, code.get(), words)));
        }

        private OwnLine added(ListRow row, Code code, LineWords words) {
            var line = new OwnLine(code, words, WorldCode.in(now.list(), code.word()).orElse(""), place,
                    new OwnLine.State(false, row.isRetired()));
            place += Places.STEP;
            return line;
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
            return after.size() >= now.list().most();
        }

        /** What is wrong with the code, or that there is no room for one more, is written down. */
        private Optional<Code> code(ListRow row, LineWords words) {
            if (row.code().isEmpty() && isFull()) {
                wrong(row, ListRefusal.FULL);
                return Optional.empty();
            }
            return switch (codes.of(row.code(), words, after.keySet())) {
                case NewCode.Made.Fine(var code) -> Optional.of(code);
                case NewCode.Made.Refused(var why) -> {
                    wrong(row, why);
                    yield Optional.empty();
                }
            };
        }

        /** Two lines that are offered never say the same; two places may, where they lie apart. */
        private void labels() {
            Set<String> english = new HashSet<>();
            Set<String> french = new HashSet<>();
            after.values().stream().filter(line -> !line.isRetired()).forEach(line -> {
                said(line, line.words().english(), english, ListRow.Column.ENGLISH);
                said(line, line.words().french(), french, ListRow.Column.FRENCH);
            });
        }

        private void said(OwnLine line, String label, Set<String> before, ListRow.Column column) {
            if (!label.isEmpty() && !before.add(scope(line) + label.toLowerCase(Locale.ROOT))) {
                problems.add(new ListRow.Problem(rowOf.getOrDefault(line.code(), 0), column, ListRefusal.LABEL_TAKEN));
            }
        }

        private String scope(OwnLine line) {
            return now.list().isOfTheWorld() ? line.heading() + " " : "";
        }

        private void wrong(ListRow row, ListRefusal why) {
            boolean isRegion = why == ListRefusal.NO_SUCH_REGION && now.list() == CodeList.DISTRICT;
            problems.add(
                    new ListRow.Problem(row.number(), isRegion ? ListRow.Column.REGION : ListRow.Column.CODE, why));
        }
    }
}
