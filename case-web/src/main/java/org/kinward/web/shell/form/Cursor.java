package org.kinward.web.shell.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list begins, as it came back in an address: the moment and the surrogate of the last line before it.
 * Only our own links have one; whatever else is sent is told as unreadable and reaches no database.
 */
public record Cursor(Instant at, UUID behind) {

    /** Nothing was ever written outside these, and a database knows no moment far outside. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    /**
     * Reads it; empty for the first page.
     *
     * @throws UnreadableForm
     *             if it is none of ours
     */
    public static Optional<Cursor> read(String at, String behind) {
        if (at.isEmpty() && behind.isEmpty()) {
            return Optional.empty();
        }
        try {
            var moment = Instant.parse(at);
            if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
                throw new UnreadableForm("cursor");
            }
            return Optional.of(new Cursor(moment, UUID.fromString(behind)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new UnreadableForm("cursor");
        }
    }
}
