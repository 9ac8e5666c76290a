package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads who can receive allegations, and whom the agency has named. */
@Component
class ReceiverReading {

    /** The place of nobody: everybody of the agency is outside of it. */
    private static final PlaceId NOWHERE = new PlaceId(new UUID(0, 0));

    private final NamedReceivers named;

    private final Outsiders outsiders;

    private final Colleagues colleagues;

    private final AgencyZones zones;

    ReceiverReading(NamedReceivers named, Outsiders outsiders, Colleagues colleagues, AgencyZones zones) {
        this.named = named;
        this.outsiders = outsiders;
        this.colleagues = colleagues;
        this.zones = zones;
    }

    /** Who can receive one from this house. The accounts are asked outside of every transaction of casework. */
    Receivers of(PlaceId place, Actor writer) {
        return Receivers.of(named.current().person(), outsiders.of(writer.agency(), place), writer.person());
    }

    /** Everybody whom the administrator can name. */
    List<Outsiders.Outsider> everybody(Actor administrator) {
        return outsiders.of(administrator.agency(), NOWHERE);
    }

    /** Who was named before, by whom, the newest first. */
    @Transactional
    public List<TimelineEntry> history(Actor actor) {
        var all = named.history();
        var zone = zones.zone(actor.agency());
        var names = colleagues.namesOf(all.stream().<PersonId>mapMulti((one, people) -> {
            people.accept(one.person());
            people.accept(one.by());
        }).distinct().toList());
        return all.stream().map(one -> new TimelineEntry("shelter.receiver.named", names.get(one.by()), one.at(),
                new Days().written(one.at(), zone), List.of(Words.said(names.getOrDefault(one.person(), "…")))))
                .toList();
    }
}
