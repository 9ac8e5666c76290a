package org.kinward.core.export.safe;

import java.util.List;
import java.util.Map;

/**
 * A record of the snapshot as it is read for an export.
 *
 * @param row
 *            the same in every snapshot; never written
 * @param child
 *            which records are of one child; never written
 * @param said
 *            codes by field; of most fields one. A month is its first day as 2026-03, an age is full years
 */
public record SourceRecord(long row, long child, Map<ExportField, List<String>> said) {

    public SourceRecord {
        said = Map.copyOf(said);
    }

    List<String> of(ExportField field) {
        return said.getOrDefault(field, List.of());
    }
}
