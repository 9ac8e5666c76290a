package org.kinward.reporting.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;

/**
 * A request as an administrator sees it: no word about the child.
 *
 * @param reason
 *            kind of reason, by its constant
 * @param asked
 *            who asked; nobody for what an old copy had brought back
 * @param second
 *            who confirmed, of what is erased; who set the hold, of what waits; nobody where nothing was
 */
public record ErasureLine(UUID id, ReferenceNumber child, String reason, Optional<By> asked, Instant askedAt,
        Optional<By> second, Optional<Instant> secondAt) {

    /** Somebody of the staff. */
    public record By(PersonId id, String name) {
    }
}
