package org.kinward.core.examples.kitchen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.examples.cellar.Shelf;

/** Takes the time from the machine, and leans on the cellar, which leans back. */
public record Cook(Shelf shelf) {

    Instant startsAt() {
        return Instant.now();
    }

    Instant endsAt() {
        return Clock.systemUTC().instant();
    }

    LocalDate dayOf(Clock clock) {
        return LocalDate.now(clock);
    }
}
