package org.kinward.core.erasure;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** A record that must be kept for the law: nobody may erase it while this stands. */
public record LegalHold(Id id, IntakeId record, PersonId setBy, Instant setAt) {

    /** One hold; it is the key of the form. */
    public record Id(UUID value) {
    }
}
