package org.kinward.core.statistics.noisy;

import java.time.LocalDate;
import java.util.List;

import org.kinward.core.statistics.ledger.Audience;

/**
 * A table that left the house with chance in it. What was really counted is nowhere in it.
 *
 * @param table
 *            its name in the list of the family
 * @param snapshot
 *            which counting it is of
 * @param spent
 *            of the budget, in thousandths; nothing where the same counts went to others before
 * @param counts
 *            with their noise, the last dimension running fastest, no margins; below 0 as well
 */
public record NoisyIssue(String table, int snapshot, LocalDate day, Audience audience, int spent,
        List<Integer> counts) {

    public NoisyIssue {
        counts = List.copyOf(counts);
    }
}
