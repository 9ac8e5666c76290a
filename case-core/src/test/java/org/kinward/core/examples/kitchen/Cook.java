package org.kinward.core.examples.kitchen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.kinward.core.examples.cellar.Shelf;

/** Takes the time from the machine, is called as the clock is, and leans on the cellar, which leans back. */
public record Cook(Shelf shelf) {

    Instant now() {
        return startsAt();
    }

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
