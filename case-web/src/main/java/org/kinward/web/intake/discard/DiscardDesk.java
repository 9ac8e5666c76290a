package org.kinward.web.intake.discard;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.DiscardDraft;
import org.springframework.stereotype.Component;

/** Discards a draft now. */
@Component
class DiscardDesk {

    private final DiscardDraft discard;
    private final Clock clock;

    DiscardDesk(DiscardDraft discard, Clock clock) {
        this.discard = discard;
        this.clock = clock;
    }

    DiscardDraft.Outcome discard(DiscardDraft.Request request, Actor actor) {
        return discard.discard(request, actor, clock.instant());
    }
}
