package org.kinward.core.shelter.incident;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.HouseMoves;

/** Who answers for an incident says that it was seen and what is done, and later what came of it. */
public class AnswerIncident {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** Somebody else said something else before. */
        WRITTEN_BEFORE,
        /** It is seen before it is closed. */
        NOT_SEEN_YET, NOT_THERE
    }

    private final Incidents incidents;

    private final HouseMoves moves;

    public AnswerIncident(Incidents incidents, HouseMoves moves) {
        this.incidents = incidents;
        this.moves = moves;
    }

    /** Keeps that it was seen, once; the same again is the same. */
    @Transactional
    public Outcome see(IncidentId id, Incident.Look look, Actor by) {
        var found = incidents.find(id).filter(one -> one.isAnsweredBy(by));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (found.get()) {
            case Incident.Reported reported -> written(reported.seen(look), incidents.see(reported.seen(look)));
            case Incident.Seen seen -> before(seen.first().isOf(look));
            case Incident.Closed closed -> before(closed.was().first().isOf(look));
        };
    }

    /** Closes it, once; the same again is the same. */
    @Transactional
    public Outcome close(IncidentId id, IncidentEnd how, Incident.Look look, Actor by) {
        var found = incidents.find(id).filter(one -> one.isAnsweredBy(by));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (found.get()) {
            case Incident.Reported _ -> Outcome.NOT_SEEN_YET;
            case Incident.Seen seen -> written(seen.closed(how, look), incidents.close(seen.closed(how, look)));
            case Incident.Closed closed -> before(closed.how() == how && closed.last().isOf(look));
        };
    }

    private Outcome written(Incident now, boolean kept) {
        if (kept) {
            moves.record(IncidentTrail.of(AuditAction.INCIDENT_MOVED, now));
        }
        return before(kept);
    }

    private static Outcome before(boolean same) {
        return same ? Outcome.WRITTEN : Outcome.WRITTEN_BEFORE;
    }
}
