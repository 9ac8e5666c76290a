package org.kinward.web.setting;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** What held before, with the name of who set it. */
@Component
public class PastSettings {

    private final AgencyZones zones;

    private final Colleagues colleagues;

    PastSettings(AgencyZones zones, Colleagues colleagues) {
        this.zones = zones;
        this.colleagues = colleagues;
    }

    /** What was set, in words; who set it, and when. */
    public record Line(PersonId by, Instant at, List<Words> said) {
    }

    /** The lines as entries of a page; read within the same transaction as the names. */
    @Transactional
    public List<TimelineEntry> entries(Supplier<List<Line>> lines, Actor actor) {
        var sets = lines.get();
        if (sets.isEmpty()) {
            return List.of();
        }
        var zone = zones.zone(actor.agency());
        var names = colleagues.namesOf(sets.stream().map(Line::by).distinct().toList());
        return sets.stream().map(one -> new TimelineEntry("setting.set", names.get(one.by()), one.at(),
                new Days().written(one.at(), zone), one.said())).toList();
    }
}
