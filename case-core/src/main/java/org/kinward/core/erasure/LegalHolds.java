package org.kinward.core.erasure;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** Keeps holds for the law; what the acting person may not see is not there. */
public interface LegalHolds {

    /** The hold that stands on this record. */
    Optional<LegalHold> standing(IntakeId record);

    /** Sets it; false if one stands already. */
    boolean set(LegalHold hold, ErasureRequest.Of of, WhyWords why);

    /** Lifts it; false if it does not stand any more. */
    boolean lift(LegalHold.Id id, Lifted lifted);

    /** Who lifted it, and why. */
    record Lifted(PersonId by, Instant at, WhyWords why) {
    }
}
