package org.kinward.core.statistics.noisy;

import java.time.LocalDate;
import java.util.List;

/**
 * How much may be given away about a family, in thousandths of epsilon: each table takes its part, and what is spent comes back a
 * year later.
 *
 * @param table
 *            what one table takes
 * @param snapshot
 *            at most for one counting
 * @param year
 *            at most within any year
 */
public record NoiseBudget(int table, int snapshot, int year) {

    /** 0.5 a table, 3 a counting, 6 a year. */
    public static final NoiseBudget USUAL = new NoiseBudget(500, 3_000, 6_000);

    public NoiseBudget {
        if (table < 1 || snapshot < table || year < snapshot) {
            throw new IllegalArgumentException(
                    "a table takes something, a counting has room for one, a year for a counting");
        }
    }

    /** How many more tables of a counting may go out on a day. */
    public int left(List<NoisyIssue> issues, int counting, LocalDate today) {
        int here = spent(issues.stream().filter(issue -> issue.snapshot() == counting).toList());
        int within = spent(issues.stream().filter(issue -> issue.day().isAfter(today.minusYears(1))).toList());
        return Math.max(0, Math.min(snapshot - here, year - within) / table);
    }

    private static int spent(List<NoisyIssue> issues) {
        return issues.stream().mapToInt(NoisyIssue::spent).sum();
    }
}
