package org.kinward.core.intake.contact;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakeId;

/**
 * A line of the vault that does not hold any more, with the reason. The line itself stays in the vault: years later it
 * can be seen who was kept away, and why no longer.
 */
public record EndedLine(IntakeId intake, Line line, Ending ending) {

    /** Lists whose lines can end. */
    private static final Set<VaultField> LISTS = Set
            .copyOf(EnumSet.of(VaultField.MAY_KNOW, VaultField.MAY_NOT_COME_NEAR));

    /** Which line of which list. */
    public record Line(VaultField field, int item) {

        public Line {
            if (!LISTS.contains(field) || item < 0) {
                throw new IllegalArgumentException("only the lists of people have lines that end");
            }
        }

        /** Whether lines of this list can end. */
        public static boolean isIn(VaultField field) {
            return LISTS.contains(field);
        }
    }

    /** Who said so, when, and why in words of 3 to {@value #LONGEST} signs without names. */
    public record Ending(PersonId by, Instant at, String reason) {

        /** Shortest reason. */
        public static final int SHORTEST = 3;

        /** Longest reason. */
        public static final int LONGEST = 300;

        public Ending {
            reason = reason.strip();
            if (reason.length() < SHORTEST || reason.length() > LONGEST) {
                throw new IllegalArgumentException("a reason has 3 to 300 signs");
            }
        }
    }
}
