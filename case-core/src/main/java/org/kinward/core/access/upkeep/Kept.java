package org.kinward.core.access.upkeep;

import java.time.Instant;
import java.util.Optional;

/**
 * A thing as it is kept.
 *
 * @param revision
 *            travels with the form: whoever saves over another one has not seen what is there now
 * @param closed
 *            when it was closed; empty while it is open
 */
public record Kept<T extends Thing>(T value, long revision, Optional<Instant> closed) {

    public boolean isOpen() {
        return closed.isEmpty();
    }
}
