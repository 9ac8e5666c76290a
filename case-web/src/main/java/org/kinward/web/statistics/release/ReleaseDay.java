package org.kinward.web.statistics.release;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** What time it is at an agency. */
@Component
public class ReleaseDay {

    private final AgencyZones zones;
    private final Clock clock;

    ReleaseDay(AgencyZones zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** On whose clock days begin. */
    @Transactional
    public ZoneId zone(Actor actor) {
        return zones.zone(actor.agency());
    }

    @Transactional
    public LocalDate today(Actor actor) {
        return LocalDate.ofInstant(now(), zones.zone(actor.agency()));
    }

    /** A moment on the clock of the agency. */
    @Transactional
    public String written(Instant moment, Actor actor) {
        return new Days().written(moment, zones.zone(actor.agency()));
    }
}
