package org.kinward.core.export.safe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What left of an agency before. A cell are the rows that stay alike for somebody who has every file, and could even tie together
 * the rows of one case file in all of them; a new file may part it into cells of {@link AlikeEnough#CHILDREN} children at least.
 *
 * @param turn
 *            how many files were asked for before
 * @param rows
 *            where each row that was ever in one is
 */
public record LeftBefore(int turn, Map<Long, Placed> rows) {

    public static final LeftBefore NOTHING = new LeftBefore(0, Map.of());

    /** Of rows that were in no file. */
    static final long FRESH = 0;

    private static final long CELLS_OF_A_TURN = 1_000_000;

    public LeftBefore {
        rows = Map.copyOf(rows);
    }

    /** In which cell a row is, and of which child it was then. */
    public record Placed(long row, long child, long cell) {
    }

    public static LeftBefore of(int turn, List<Placed> rows) {
        return new LeftBefore(turn, rows.stream().collect(Collectors.toMap(Placed::row, one -> one)));
    }

    long cellOf(long row) {
        var placed = rows.get(row);
        return placed == null ? FRESH : placed.cell();
    }

    /** The rows of each cell. */
    Map<Long, List<Placed>> cells() {
        return rows.values().stream().collect(Collectors.groupingBy(Placed::cell));
    }

    /** The rows that are in another cell once these records left as well: that a row is not among them is seen, too. */
    public List<Placed> after(SafeRecords safe) {
        var alike = safe.rows().stream().map(SafeRecords.Row::key)
                .collect(Collectors.toMap(SafeRecords.Key::row, key -> key.alike() + 1));
        var parts = new HashMap<Long, Set<Integer>>();
        rows.values().forEach(one -> parts.computeIfAbsent(one.cell(), _ -> new HashSet<>())
                .add(alike.getOrDefault(one.row(), 0)));
        var numbers = new HashMap<List<Long>, Long>();
        ToLongFunction<Placed> number = one -> numbers.computeIfAbsent(
                List.of(one.cell(), (long) alike.getOrDefault(one.row(), 0)),
                _ -> (turn + 1) * CELLS_OF_A_TURN + numbers.size());
        var parted = rows.values().stream().filter(one -> parts.getOrDefault(one.cell(), Set.of()).size() > 1);
        var fresh = safe.rows().stream().map(SafeRecords.Row::key).filter(key -> !rows.containsKey(key.row()))
                .map(key -> new Placed(key.row(), key.child(), FRESH));
        return Stream.concat(parted, fresh)
                .map(one -> new Placed(one.row(), one.child(), number.applyAsLong(one))).toList();
    }
}
