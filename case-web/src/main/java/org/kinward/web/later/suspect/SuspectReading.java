package org.kinward.web.later.suspect;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.suspect.SendDecision;
import org.kinward.core.later.suspect.Suspects;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseReading;
import org.springframework.stereotype.Component;

/** Reads the case around suspected persons, and writes down in the same transaction that somebody looked. */
@Component
class SuspectReading {

    private final CaseReading cases;

    private final Suspects suspects;

    private final Around around;

    /** Whom colleagues are, and what time it is. */
    @Component
    record Around(Colleagues colleagues, AgencyZones zones, Clock clock) {
    }

    SuspectReading(CaseReading cases, Suspects suspects, Around around) {
        this.cases = cases;
        this.suspects = suspects;
        this.around = around;
    }

    /**
     * The case at hand.
     *
     * @param leads
     *            whether this person may read what is sealed, and decides: the lead worker, or who covers
     */
    record Case(CaseHead head, boolean leads, List<SendDecision> decisions, Said said) {

        IntakeId intake() {
            return new IntakeId(head.ids().intake());
        }
    }

    /** Names of colleagues, the clock and its zone. */
    record Said(Map<PersonId, String> names, ZoneId zone, Instant now) {
    }

    /** For the lead worker, who covers, and the managers of the place, who may add. */
    @Transactional
    Case at(UUID file, Actor actor) {
        var head = cases.headForLead(file, AuditAction.RECORD_VIEWED, actor);
        var intake = new IntakeId(head.ids().intake());
        var leads = actor.isLead(head.ids().intake(), head.care().worker());
        var decisions = leads ? suspects.decisions(intake) : List.<SendDecision>of();
        var people = decisions.stream().map(SendDecision::by).distinct().toList();
        return new Case(head, leads, decisions,
                new Said(people.isEmpty() ? Map.of() : around.colleagues().namesOf(people),
                        around.zones().zone(actor.agency()), around.clock().instant()));
    }

    /** What time it is. */
    Instant now() {
        return around.clock().instant();
    }

    /** For who reads what is sealed; a manager of the place gets the page that is not there. */
    @Transactional
    Case atLead(UUID file, Actor actor) {
        var at = at(file, actor);
        if (!at.leads()) {
            throw new NotThere();
        }
        return at;
    }
}
