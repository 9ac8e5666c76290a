package org.kinward.core.shelter.near;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/**
 * Somebody who may not come near a child was stopped. Who it was stands on the list of the vault, and not here.
 *
 * @param thing
 *            at what, by its surrogate: a visitor, a stay, a return
 * @param by
 *            who stopped it
 */
public record CameNear(UUID thing, IntakeId child, PlaceId place, StoppedAt where, PersonId by, Instant at) {

    /** What was asked for. */
    public enum StoppedAt {
        /** To be let in to the child. */
        DOOR,
        /** To be given the child out of the house. */
        HAND_OVER,
        /** To take the child along for some hours. */
        OUTING,
        /** To receive the child at its home: read by who knows that it goes home. */
        RETURN
    }
}
