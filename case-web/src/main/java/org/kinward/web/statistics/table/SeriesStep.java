package org.kinward.web.statistics.table;

import java.util.Arrays;
import java.util.Optional;

/** How a period is cut into a series. */
enum SeriesStep {
    MONTH(1), QUARTER(3), HALF_YEAR(6), YEAR(12);

    private final int months;

    SeriesStep(int months) {
        this.months = months;
    }

    static Optional<SeriesStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.name().equals(word)).findFirst();
    }

    int months() {
        return months;
    }
}
