package org.kinward.web.shelter.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.shelter.allegation.Allegations;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentId;
import org.kinward.core.shelter.incident.IncidentTrail;
import org.kinward.core.shelter.incident.Incidents;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.reporting.shelter.HouseIncidents;
import org.kinward.web.shell.page.Card;
import org.springframework.stereotype.Component;

/** Reads incidents for whoever may, and writes down in the same transaction who was shown which. */
@Component
public class IncidentReading {

    private final Kept kept;

    private final Around around;

    private final AuditTrail trail;

    IncidentReading(Kept kept, Around around, AuditTrail trail) {
        this.kept = kept;
        this.around = around;
        this.trail = trail;
    }

    /** Where they are kept. */
    @Component
    record Kept(Incidents incidents, HouseIncidents lists, Allegations allegations) {
    }

    /** What they are read with. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /** One incident, whom it is about, who has held it where it left the house, and what colleagues call those who wrote. */
    record Read(Incident incident, List<HouseIncidents.Child> children, List<Allegations.Passing> held,
            Map<PersonId, String> names, ZoneId zone, Instant now) {
    }

    /** One, for who cares for the house, leads the case of a child it is about, or received it. */
    @Transactional
    public Read one(UUID id, Actor actor) {
        var found = kept.incidents().find(new IncidentId(id)).orElseThrow(NotThere::new);
        trail.record(IncidentTrail.of(AuditAction.INCIDENT_VIEWED, found));
        var held = found.report().passedTo().isPresent() ? kept.allegations().history(found.id())
                : List.<Allegations.Passing>of();
        return new Read(found, kept.lists().children(id), held, around.colleagues().namesOf(people(found, held)),
                around.zones().zone(actor.agency()), around.clock().instant());
    }

    /** What this child had a part in, as cards of its page, which writes down that it was shown. */
    @Transactional
    public List<Card> about(UUID intake) {
        return IncidentWords.cards(kept.lists().about(intake));
    }

    /** What happened in this house and stayed there. */
    @Transactional
    public List<HouseIncidents.Line> at(PlaceId place) {
        return shown(kept.lists().at(place));
    }

    /** What was passed on to this person, or by this person. */
    @Transactional
    public List<HouseIncidents.Line> passedOn() {
        return shown(kept.lists().passedOn());
    }

    private List<HouseIncidents.Line> shown(List<HouseIncidents.Line> lines) {
        trail.record(new AuditEntry(AuditAction.INCIDENT_VIEWED, AuditObject.INCIDENTS,
                lines.stream().map(HouseIncidents.Line::id).toList(), AuditEntry.Outcome.DONE));
        return lines;
    }

    private static List<PersonId> people(Incident incident, List<Allegations.Passing> held) {
        var people = new LinkedHashSet<PersonId>();
        held.forEach(one -> people.add(one.to()));
        people.add(incident.report().by());
        incident.report().passedTo().ifPresent(people::add);
        if (incident instanceof Incident.Seen seen) {
            people.add(seen.first().by());
        } else if (incident instanceof Incident.Closed closed) {
            people.add(closed.was().first().by());
            people.add(closed.last().by());
        }
        return List.copyOf(people);
    }
}
