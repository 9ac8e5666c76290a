package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.shelter.allegation.Allegations;
import org.kinward.core.shelter.incident.IncidentId;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.reporting.placement.Beds;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;

/** Reads with whom an allegation is, for whoever may pass it on; no word of it is read. */
@Component
class PassReading {

    private final Allegations allegations;

    private final Lists lists;

    private final AuditTrail trail;

    PassReading(Allegations allegations, Lists lists, AuditTrail trail) {
        this.allegations = allegations;
        this.lists = lists;
        this.trail = trail;
    }

    /** What names it. */
    @Component
    record Lists(Beds places, Colleagues colleagues, AgencyZones zones) {
    }

    /**
     * One that may be passed on.
     *
     * @param since
     *            since when it is with its receiver
     */
    record Read(Allegations.Held held, String house, String receiver, String since) {

        /**
         * The same, for a page of it.
         *
         * @throws NotThere
         *             if the reader may not pass it on now
         */
        Read yours() {
            if (!held.standing().yours()) {
                throw new NotThere();
            }
            return this;
        }

        boolean isOf(Actor actor) {
            return held.last().to().equals(actor.person());
        }
    }

    /** Whether this is one that the reader may know of. */
    @Transactional
    public boolean isAllegation(UUID id) {
        return allegations.find(new IncidentId(id)).isPresent();
    }

    /** One that this person may pass on, or has passed on last. */
    @Transactional
    public Read one(UUID id, Actor actor) {
        var held = allegations.find(new IncidentId(id)).orElseThrow(NotThere::new);
        trail.record(AuditEntry.done(AuditAction.INCIDENT_VIEWED, AuditObject.INCIDENT, id));
        var receiver = held.last().to();
        return new Read(held, lists.places().nameOf(held.house()).orElse("…"),
                lists.colleagues().namesOf(List.of(receiver)).getOrDefault(receiver, "…"),
                new Days().written(held.last().at(), lists.zones().zone(actor.agency())));
    }
}
