package org.kinward.core.export.safe;

import java.util.List;
import java.util.Map;

/**
 * Records that may leave: each combination of what somebody outside could know, from this file and all before, is that of
 * {@link AlikeEnough#CHILDREN} children at least.
 *
 * @param grains
 *            how exactly each field is said; a field that is left out has no value in any row
 * @param rows
 *            values by field
 * @param withheld
 *            rows that are not there because they stayed too rare
 */
public record SafeRecords(Map<ExportField, Grain> grains, List<Row> rows, int withheld) {

    public SafeRecords {
        grains = Map.copyOf(grains);
        rows = List.copyOf(rows);
    }

    /** One row. */
    public record Row(Key key, Map<ExportField, List<String>> said) {

        public Row {
            said = Map.copyOf(said);
        }

        public long child() {
            return key.child();
        }

        public List<String> of(ExportField field) {
            return said.getOrDefault(field, List.of());
        }
    }

    /**
     * Which row it is; never written.
     *
     * @param child
     *            which rows are of one child
     * @param alike
     *            the same for those that nobody outside can tell apart, whatever left before
     */
    public record Key(long row, long child, int alike) {
    }

    /** The fields that are in the file, in their order. */
    public List<ExportField> columns() {
        return List.of(ExportField.values()).stream().filter(field -> isIn(field)).toList();
    }

    private boolean isIn(ExportField field) {
        return grains.getOrDefault(field, Grain.LEFT_OUT) != Grain.LEFT_OUT;
    }

    /** The fields that are said less exactly than they are recorded, or not at all. */
    public List<ExportField> madeLessExact() {
        return grains.keySet().stream().filter(field -> grains.get(field) != Grain.AS_RECORDED).sorted().toList();
    }
}
