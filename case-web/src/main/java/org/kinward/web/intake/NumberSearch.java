package org.kinward.web.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits.Kind;
import org.kinward.core.access.search.SearchLimits.Looking;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.reporting.intake.RecordedBefore;
import org.springframework.stereotype.Component;

/** Looks for a number before a child is added; it counts like every other search. */
@Component
class NumberSearch {

    private final RecordedBefore before;
    private final SearchGuard guard;
    private final Clock clock;

    NumberSearch(RecordedBefore before, SearchGuard guard, Clock clock) {
        this.before = before;
        this.guard = guard;
        this.clock = clock;
    }

    /** How long to wait before the next number; empty: it is counted and may be looked for. */
    Optional<Duration> wait(Actor actor) {
        return guard.wait(looking(actor));
    }

    Optional<RecordedBefore.Found> find(ReferenceNumber number, Actor actor) {
        var found = before.find(number);
        if (found.isEmpty()) {
            guard.guessed(looking(actor));
        }
        return found;
    }

    private Looking looking(Actor actor) {
        return new Looking(actor.person(), Kind.NUMBER, clock.instant());
    }
}
