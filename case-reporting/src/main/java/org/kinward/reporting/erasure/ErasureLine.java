package org.kinward.reporting.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.reference.ReferenceNumber;

/**
 * A request as an administrator sees it: no word about the child.
 *
 * @param what
 *            of what, and why
 * @param asked
 *            who asked; nobody for what an old copy had brought back
 * @param second
 *            who confirmed, of what is erased; who set the hold, of what waits; nobody where nothing was
 */
public record ErasureLine(UUID id, ReferenceNumber child, What what, Optional<By> asked, Instant askedAt,
        Optional<By> second, Optional<Instant> secondAt) {

    /**
     * Of what, and why.
     *
     * @param reason
     *            kind of reason, by its constant
     * @param part
     *            which part; empty for the whole record
     */
    public record What(String reason, Optional<ErasedPart> part) {
    }

    /** Somebody of the staff. */
    public record By(PersonId id, String name) {
    }
}
