package org.kinward.reporting.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Tables as a release or an export would hand them in. */
public final class TableExamples {

    private static final ExportTable.Words WORDS = new ExportTable.Words("Read me", "Table", "Notes", "hidden");

    private TableExamples() {
    }

    /** A released table: a figure, a hidden one, a rate, and words that look like a formula. */
    static ExportTable released() {
        return of(ExportRows.of(List.of(
                List.of(ExportCell.of("GIRL"), ExportCell.of("Girl"), ExportCell.of(52),
                        new ExportCell.Decimal(new BigDecimal("0.58"))),
                List.of(ExportCell.of("BOY"), ExportCell.of("=Boy, \"big\"\n+x"), new ExportCell.Hidden(),
                        new ExportCell.Hidden()))));
    }

    /** As many rows as one likes, none of them held. */
    public static ExportTable counting(long count) {
        return of(rows(count, count));
    }

    /** A table whose rows were counted wrongly. */
    static ExportTable wrong(long said, long given) {
        return of(rows(said, given));
    }

    static ExportTable of(ExportRows rows) {
        return new ExportTable("Children recorded", List.of("sex_code", "sex", "children", "share"), rows,
                List.of(new ExportTable.Line("As of", "2026-11-23"), new ExportTable.Line("Who", "-Yawa")),
                List.of("Small numbers are hidden.", "Ages at intake."), WORDS);
    }

    private static ExportRows rows(long said, long given) {
        return new ExportRows() {

            @Override
            public long count() {
                return said;
            }

            @Override
            public void each(Consumer<List<ExportCell>> reader) {
                for (long row = 0; row < given; row++) {
                    reader.accept(List.of(ExportCell.of("GIRL"), ExportCell.of("Girl " + row), ExportCell.of(row),
                            ExportCell.of(row)));
                }
            }
        };
    }
}
