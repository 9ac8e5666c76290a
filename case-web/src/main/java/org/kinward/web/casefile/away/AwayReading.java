package org.kinward.web.casefile.away;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.away.WhoMay;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.away.AwayLine;
import org.kinward.reporting.casefile.away.AwayLists;
import org.kinward.reporting.casefile.away.AwayLists.Colleague;
import org.kinward.reporting.casefile.away.CoverLine;
import org.springframework.stereotype.Component;

/** What managers see of who is away, written down in the same transaction; for everybody else there is no such page. */
@Component
class AwayReading {

    /** The address of one absence; the surrogate is all that it carries. */
    static final String ONE = "/away/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final AwayLists lists;

    private final AgencyZones zones;

    private final WhoMay may;

    private final AuditTrail trail;

    AwayReading(AwayLists lists, AgencyZones zones, WhoMay may, AuditTrail trail) {
        this.lists = lists;
        this.zones = zones;
        this.may = may;
        this.trail = trail;
    }

    /** Who can be chosen, and in which zone days are meant. */
    record Choice(List<Colleague> colleagues, ZoneId zone) {
    }

    /** One absence with what there is to cover. */
    record Absence(AwayLine line, List<CoverLine> children, List<CoverLine> places, Choice choice) {

        /** Who can be chosen as a cover: everybody but the person who is away. */
        Stream<Colleague> others() {
            return choice.colleagues().stream().filter(one -> !one.person().equals(line.person()));
        }
    }

    @Transactional
    public List<AwayLine> all(Actor manager) {
        keeps(manager);
        var all = lists.of(manager.agency());
        viewed(manager.agency().value());
        return all;
    }

    @Transactional
    public Choice choice(Actor manager) {
        keeps(manager);
        viewed(manager.agency().value());
        return choice(manager.agency());
    }

    /** The places of the colleague are asked before the transaction begins: they stand on another connection. */
    List<UUID> places(PersonId away, Actor manager) {
        return may.places(away, manager).stream().map(PlaceId::value).toList();
    }

    @Transactional
    public AwayLine line(UUID absence, Actor manager) {
        keeps(manager);
        return lists.one(absence).orElseThrow(NotThere::new);
    }

    @Transactional
    public Absence absence(AwayLine line, List<UUID> places, Actor manager) {
        var children = lists.children(line.absence());
        viewed(Stream.concat(Stream.of(line.person().value(), line.absence()),
                children.stream().map(CoverLine::subject)).toArray(UUID[]::new));
        return new Absence(line, children, places.isEmpty() ? List.of() : lists.places(line.absence(), places),
                choice(manager.agency()));
    }

    private Choice choice(AgencyId agency) {
        return new Choice(lists.colleagues(agency), zones.zone(agency));
    }

    private static void keeps(Actor manager) {
        if (!WhoMay.keeps(manager)) {
            throw new NotThere();
        }
    }

    private void viewed(UUID... subjects) {
        trail.record(AuditEntry.done(AuditAction.AWAY_VIEWED, AuditObject.PERSON, subjects));
    }
}
