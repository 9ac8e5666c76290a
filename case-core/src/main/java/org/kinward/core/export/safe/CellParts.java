package org.kinward.core.export.safe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a cell may leave: the parts that look alike and are large enough. Whatever does not leave is a part as well, which who
 * has the files before can see; it is none, or large enough too.
 */
final class CellParts {

    private final List<Part> kept;
    private final List<LeftBefore.Placed> cell;

    private CellParts(List<Part> kept, List<LeftBefore.Placed> cell) {
        this.kept = kept;
        this.cell = cell;
    }

    /** Records that look alike, in the order of their rows. */
    record Part(List<SourceRecord> records) {

        Part {
            records = records.stream().sorted(Comparator.comparingLong(SourceRecord::row)).toList();
        }

        Set<Long> children() {
            return records.stream().map(SourceRecord::child).collect(Collectors.toSet());
        }

        boolean isEnough() {
            return children().size() >= AlikeEnough.CHILDREN;
        }

        private long first() {
            return records.getFirst().row();
        }

        private Part without(Collection<Long> children) {
            return new Part(records.stream().filter(one -> !children.contains(one.child())).toList());
        }
    }

    /**
     * What is kept.
     *
     * @param parts
     *            the records of a cell by how they look
     * @param cell
     *            all rows of the cell, whether or not they are among these records; none of rows that never left
     */
    static List<Part> kept(List<Part> parts, List<LeftBefore.Placed> cell) {
        var enough = parts.stream().filter(Part::isEnough)
                .sorted(Comparator.comparingInt((Part part) -> part.children().size()).reversed()
                        .thenComparingLong(Part::first))
                .toList();
        return new CellParts(enough, cell).kept();
    }

    private List<Part> kept() {
        var rest = rest();
        int missing = AlikeEnough.CHILDREN - rest.size();
        if (kept.isEmpty() || rest.isEmpty() || missing <= 0) {
            return kept;
        }
        var largest = kept.getFirst();
        var given = largest.records().stream().map(SourceRecord::child).distinct()
                .filter(child -> !rest.contains(child)).limit(missing).toList();
        var smaller = largest.without(given);
        if (given.size() < missing || !smaller.isEnough()) {
            return kept.subList(0, kept.size() - 1);
        }
        var others = new ArrayList<>(kept.subList(1, kept.size()));
        others.addFirst(smaller);
        return others;
    }

    /** The children of what does not leave. */
    private Set<Long> rest() {
        var leaving = kept.stream().flatMap(part -> part.records().stream()).map(SourceRecord::row)
                .collect(Collectors.toCollection(HashSet::new));
        return cell.stream().filter(one -> !leaving.contains(one.row())).map(LeftBefore.Placed::child)
                .collect(Collectors.toSet());
    }
}
