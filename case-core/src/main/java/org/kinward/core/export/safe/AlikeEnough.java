package org.kinward.core.export.safe;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes records alike, together with all that left before: as long as too many are rarer than {@link #CHILDREN} children, the field
 * that tells most apart is said less exactly, everywhere in the file. The few that stay rare are withheld.
 */
public final class AlikeEnough {

    /** With how many children each combination is shared, one's own among them (issue 5: k of at least 10). */
    public static final int CHILDREN = 10;

    /** One in so many may be withheld before a field is said less exactly for all. */
    private static final int ONE_IN = 20;

    private final List<SourceRecord> records;
    private final LeftBefore before;
    private final Map<Long, List<LeftBefore.Placed>> cells;
    private final Map<ExportField, Grain> grains = new EnumMap<>(ExportField.class);

    private AlikeEnough(List<SourceRecord> records, Set<ExportField> fields, LeftBefore before) {
        this.records = records;
        this.before = before;
        this.cells = before.cells();
        fields.forEach(field -> grains.put(field, Grain.AS_RECORDED));
    }

    /** What may leave of these fields after all that left before; empty if it is of too few children however it is said. */
    public static Optional<SafeRecords> of(List<SourceRecord> records, Set<ExportField> fields, LeftBefore before) {
        return new AlikeEnough(records, fields, before).made();
    }

    private Optional<SafeRecords> made() {
        while (true) {
            var kept = kept();
            int rare = records.size() - kept.stream().mapToInt(part -> part.records().size()).sum();
            if (!kept.isEmpty() && rare * ONE_IN <= records.size()) {
                return Optional.of(new SafeRecords(grains, rows(kept), rare));
            }
            var next = tellsMostApart();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sayLessExactly(next.get());
        }
    }

    /** Records that look alike from outside, in this file and in those before. */
    private List<CellParts.Part> kept() {
        var known = grains.keySet().stream().filter(ExportField::isKnownOutside).toList();
        var byCell = records.stream().collect(Collectors.groupingBy(one -> before.cellOf(one.row()),
                Collectors.groupingBy(one -> known.stream().map(field -> said(one, field)).toList())));
        return byCell.entrySet().stream().flatMap(cell -> CellParts.kept(
                cell.getValue().values().stream().map(CellParts.Part::new).toList(),
                cells.getOrDefault(cell.getKey(), List.of())).stream()).toList();
    }

    private List<String> said(SourceRecord one, ExportField field) {
        return Saying.of(field, one.of(field), grains.getOrDefault(field, Grain.LEFT_OUT));
    }

    /** Among those that can be said less exactly; of two alike always the same one. */
    private Optional<ExportField> tellsMostApart() {
        return grains.keySet().stream().filter(field -> grains.get(field) != field.grains().getLast())
                .max(Comparator.comparingLong(this::values).thenComparing(Comparator.reverseOrder()));
    }

    private long values(ExportField field) {
        return records.stream().map(one -> said(one, field)).distinct().count();
    }

    private void sayLessExactly(ExportField field) {
        int now = field.grains().indexOf(grains.getOrDefault(field, Grain.AS_RECORDED));
        grains.put(field, field.grains().get(now + 1));
    }

    private List<SafeRecords.Row> rows(List<CellParts.Part> kept) {
        return IntStream.range(0, kept.size())
                .mapToObj(alike -> kept.get(alike).records().stream().map(one -> row(one, alike)))
                .flatMap(rows -> rows).toList();
    }

    private SafeRecords.Row row(SourceRecord one, int alike) {
        var values = new EnumMap<ExportField, List<String>>(ExportField.class);
        grains.keySet().forEach(field -> values.put(field, said(one, field)));
        return new SafeRecords.Row(new SafeRecords.Key(one.row(), one.child(), alike), values);
    }
}
