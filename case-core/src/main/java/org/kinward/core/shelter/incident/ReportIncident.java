package org.kinward.core.shelter.incident;

import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.HouseMoves;

/** Writes down what happened in a house. An allegation leaves it at once, to somebody who has nothing to do with it. */
public class ReportIncident {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** It went to somebody outside of the house, and its writer does not read it again. */
        PASSED_ON,
        /** Whom it was to go to works in the house, wrote it, or is nobody of the agency who can receive it. */
        NOBODY_OUTSIDE, IN_THE_FUTURE, NOT_THERE
    }

    private final Incidents incidents;

    private final Outsiders outsiders;

    private final NamedReceivers named;

    private final HouseMoves moves;

    public ReportIncident(Incidents incidents, Outsiders outsiders, NamedReceivers named, HouseMoves moves) {
        this.named = named;
        this.incidents = incidents;
        this.outsiders = outsiders;
        this.moves = moves;
    }

    /**
     * Keeps it once, for who cares for the children of the house now; what is said against its people also for who leads the
     * case of the children it is about.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome report(Incident.Reported incident, Actor by) {
        var report = incident.report();
        var leads = report.passedTo().isPresent() && !report.children().isEmpty();
        if (!(leads || moves.cares(report.place(), by))
                || !report.children().stream().allMatch(one -> isThere(one, report, by))) {
            return Outcome.NOT_THERE;
        }
        if (report.what().at().isAfter(report.at())) {
            return Outcome.IN_THE_FUTURE;
        }
        if (report.passedTo().isPresent() && !mayReceive(report, by)) {
            return Outcome.NOBODY_OUTSIDE;
        }
        if (moves.isFirst(new OnceKey(incident.id().value(), incident.wish()), by)) {
            incidents.add(incident);
            moves.record(IncidentTrail.of(AuditAction.INCIDENT_WRITTEN, incident));
        }
        return report.passedTo().isPresent() ? Outcome.PASSED_ON : Outcome.WRITTEN;
    }

    private boolean isThere(IntakeId child, Incident.Report report, Actor by) {
        return moves.child(child, by).filter(found -> found.home().place().equals(report.place())).isPresent();
    }

    private boolean mayReceive(Incident.Report report, Actor by) {
        var offered = Offered.of(named.current(), outsiders.of(by.agency(), report.place()), Set.of(by.person()));
        return report.passedTo().filter(offered::has).isPresent();
    }
}
