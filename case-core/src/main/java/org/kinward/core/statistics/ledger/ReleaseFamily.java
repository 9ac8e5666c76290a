package org.kinward.core.statistics.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.statistics.cube.BaseCube;

/**
 * The case files by intake in one calendar year, of one agency or of all, and what is declared once about them
 * (STATISTICS section 3, points 1 to 3). Families are disjoint and audited apart.
 *
 * @param agency
 *            the agency at intake; empty where agency is a dimension of the cube
 * @param days
 *            at least so many between two releases
 */
public record ReleaseFamily(int year, Optional<UUID> agency, BaseCube cube, Thresholds thresholds, int days,
        Protection protection) {

    private static final int LEAST_DAYS = 28;

    public ReleaseFamily {
        if (days < LEAST_DAYS) {
            throw new IllegalArgumentException("at least 28 days between two releases");
        }
    }

    /** How small figures are protected: for a whole family one way or the other, never both. */
    public enum Protection {
        SUPPRESSED, NOISY
    }

    /** Whether figures of this day may follow those of an earlier one. */
    public boolean mayFollow(LocalDate last, LocalDate next) {
        return !next.isBefore(last.plusDays(days));
    }
}
