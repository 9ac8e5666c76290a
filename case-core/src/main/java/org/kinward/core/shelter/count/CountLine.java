package org.kinward.core.shelter.count;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.intake.IntakeId;

/**
 * One child of a count.
 *
 * @param with
 *            with whom, exactly where the child is out
 * @param back
 *            when it is expected back, where somebody knows; only for who is out
 */
public record CountLine(IntakeId child, Found found, Optional<Company> with, Optional<Instant> back) {

    public CountLine {
        if (found.isOut() != with.isPresent() || (back.isPresent() && !found.isOut())) {
            throw new IllegalArgumentException("who is out is out with somebody, and nobody else is");
        }
    }

    /** Whether it is said to be with its family: then a way out says who of it took the child along. */
    boolean isWithFamily() {
        return found == Found.WITH_FAMILY || with.filter(Company.FAMILY::equals).isPresent();
    }

    /** Seen in the house. */
    public static CountLine seen(IntakeId child) {
        return new CountLine(child, Found.IN_THE_HOUSE, Optional.empty(), Optional.empty());
    }

    /** Not where it was expected. */
    public static CountLine notThere(IntakeId child) {
        return new CountLine(child, Found.NOT_WHERE_EXPECTED, Optional.empty(), Optional.empty());
    }
}
