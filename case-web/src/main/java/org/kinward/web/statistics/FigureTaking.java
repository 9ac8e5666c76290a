package org.kinward.web.statistics;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.snapshot.SnapshotOutcome;
import org.kinward.core.statistics.snapshot.TakeSnapshot;
import org.kinward.web.statistics.figure.FigureTrail;
import org.springframework.stereotype.Component;

/** Takes figures at a press, in no transaction of the page: it may take longer than one may be open. */
@Component
class FigureTaking {

    private final TakeSnapshot take;
    private final FigureTrail trail;
    private final Clock clock;

    FigureTaking(TakeSnapshot take, FigureTrail trail, Clock clock) {
        this.take = take;
        this.trail = trail;
        this.clock = clock;
    }

    SnapshotOutcome take(Actor actor) {
        var outcome = take.take(actor, clock.instant());
        if (outcome instanceof SnapshotOutcome.Taken) {
            trail.taken(actor);
        }
        return outcome;
    }
}
