package org.kinward.reporting.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How it stands with erasing one record, for a manager of its place. */
public record Erasing(Optional<Asked> waiting, Optional<Refused> refused, Optional<Held> held) {

    /** A request that waits for its answer. */
    public record Asked(UUID id, String by, Instant at, String reason, String words) {
    }

    /** The last answer, where it was no. */
    public record Refused(String by, Instant at, String words) {
    }

    /** The hold that stands. */
    public record Held(UUID id, String by, Instant at, String words) {
    }
}
