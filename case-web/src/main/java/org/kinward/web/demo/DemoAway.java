package org.kinward.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.away.AwayCasework;
import org.kinward.core.casefile.away.AwayOutcome;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.core.casefile.away.MarkAway;
import org.kinward.core.saving.OnceKey;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One person will be away soon, with a cover, so that it can be seen. */
@Component
@Profile("demo & !production")
class DemoAway {

    private static final ZoneId LOME = ZoneId.of("Africa/Lome");
    private static final int DAYS_AHEAD = 5;
    private static final int DAYS = 4;

    private final MarkAway mark;
    private final Clock clock;

    DemoAway(MarkAway mark, Clock clock) {
        this.mark = mark;
        this.clock = clock;
    }

    /** The worker is away from the fifth day on; the manager covers. */
    AwayOutcome soon(Actor worker, Actor manager) {
        var now = clock.instant();
        var first = LocalDate.ofInstant(now, LOME).plusDays(DAYS_AHEAD);
        var time = AwayTime.of(new AwayTime.Days(Optional.of(first), first.plusDays(DAYS)), LOME, now);
        var request = new MarkAway.Request(worker.person(), time, Optional.of(manager.person()));
        return mark.mark(request, new OnceKey(UUID.randomUUID(), request.words()), new AwayCasework.By(manager, now));
    }
}
