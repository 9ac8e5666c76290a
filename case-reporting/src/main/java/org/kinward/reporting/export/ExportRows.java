package org.kinward.reporting.export;

import java.util.List;
import java.util.function.Consumer;

/** The rows of a table, given one after the other, so that nobody has to hold all of them. */
public interface ExportRows {

    /** How many there are; known before the first one is written. */
    long count();

    void each(Consumer<List<ExportCell>> reader);

    /** Rows that are held anyway. */
    static ExportRows of(List<List<ExportCell>> rows) {
        var all = List.copyOf(rows);
        return new ExportRows() {

            @Override
            public long count() {
                return all.size();
            }

            @Override
            public void each(Consumer<List<ExportCell>> reader) {
                all.forEach(reader);
            }
        };
    }
}
