package org.kinward.reporting.export;

import java.math.BigDecimal;

/** One cell of a table that leaves: a value, or that there is one which is hidden. */
public sealed interface ExportCell {

    /** Words, or a code. */
    record Text(String words) implements ExportCell {
    }

    /** How many. */
    record Count(long number) implements ExportCell {
    }

    /** A rate or another number with decimals. */
    record Decimal(BigDecimal number) implements ExportCell {
    }

    /** What is not said; whatever the reason, it looks the same. */
    record Hidden() implements ExportCell {
    }

    static ExportCell of(String words) {
        return new Text(words);
    }

    static ExportCell of(long number) {
        return new Count(number);
    }
}
