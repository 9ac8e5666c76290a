package org.kinward.core.shelter.count;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/** Keeps head counts, for ever, and knows who should be in a house. */
public interface HeadCounts {

    /** Every child that should be in the house now, drafts included. */
    Set<IntakeId> expected(PlaceId place);

    /** Who is out of this house now with its family, on a way that says who took it along, or is on the way home. */
    Set<IntakeId> withFamily(PlaceId place);

    /** Keeps a count; false if its round has one with this number already. */
    boolean add(HeadCount count);

    /** The count that holds of this round. */
    Optional<HeadCount> last(Round round);

    /** When this child was last counted in the house. */
    Optional<Instant> lastSeen(IntakeId child);
}
