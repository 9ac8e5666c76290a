package org.kinward.reporting.verification;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.UUID;

/** A visit without its files: who came, who drew what, and how it ended. */
public record VisitLine(UUID id, Drawn drawn, Asked asked, Ended ended) {

    /** Where, by whom and when, by the clock of the agency. */
    public record Drawn(UUID placeId, String place, String by, LocalDateTime at) {
    }

    /** For whom, from which months, by which number. */
    public record Asked(String visitor, YearMonth from, YearMonth to, int seed, int population, String seal) {
    }

    /** How many files were drawn, and what was found of how many. */
    public record Ended(int files, int found, int notFound, int differ) {

        public int open() {
            return files - found - notFound - differ;
        }
    }
}
