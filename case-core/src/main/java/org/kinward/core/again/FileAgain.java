package org.kinward.core.again;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.followup.ShortWords;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.lists.Code;
import org.kinward.core.reference.ReferenceNumber;

/**
 * A new file of a child, and what it shows of the one before. It is written once and never changed.
 *
 * @param intake
 *            the new file: its draft, then its record
 */
public record FileAgain(IntakeId intake, Before before, Why why, LeftBehind left, PersonId by, Instant at) {

    /**
     * What it follows.
     *
     * @param earlier
     *            the closed file just before it
     */
    public record Before(CaseFileId earlier, ChildId child, First first) {
    }

    /** The first file of this child; under its number the vault keeps who the child is. */
    public record First(IntakeId intake, ReferenceNumber number) {
    }

    /** Why there is a new file. */
    public sealed interface Why {

        /**
         * A sighting was checked and confirmed (F64).
         *
         * @param on
         *            the day of the event, by which it is counted
         */
        record TraffickedAgain(SightingId sighting, LocalDate on) implements Why {
        }

        /** Another agency went on with the case: it was accepted by this transfer. */
        record Transferred(UUID transfer) implements Why {
        }

        /**
         * The child is here again, and the time to open the same file is over.
         *
         * @param words
         *            how the child came, 3 to {@value #LONGEST} signs, without names
         */
        record CameBack(String words) implements Why {

            /** The fewest signs. */
            public static final int SHORTEST = 3;
            /** The most signs. */
            public static final int LONGEST = 300;

            public CameBack {
                words = ShortWords.of(words, LONGEST);
                if (words.length() < SHORTEST) {
                    throw new IllegalArgumentException("how the child came is said in a few words");
                }
            }
        }
    }

    /**
     * How the file before was left.
     *
     * @param reasons
     *            why it was closed, each time, the newest first
     * @param open
     *            what had opened the door and was open, or only worked on
     */
    public record LeftBehind(Instant closedAt, List<Code> reasons, List<Code> open) {

        public LeftBehind {
            reasons = List.copyOf(reasons);
            open = List.copyOf(open);
        }
    }
}
