package org.kinward.web.verification;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.reporting.verification.VerificationLists;
import org.kinward.reporting.verification.VisitFile;
import org.kinward.reporting.verification.VisitLine;
import org.springframework.stereotype.Component;

/** Reads visits and writes down in the same transaction whose records they named: no entry, no page. */
@Component
class VerificationReading {

    private final VerificationLists lists;
    private final AuditTrail trail;

    VerificationReading(VerificationLists lists, AuditTrail trail) {
        this.lists = lists;
        this.trail = trail;
    }

    /**
     * A visit.
     *
     * @param files
     *            none for a data officer, who sees how it ended and no child
     * @param manages
     *            whether the reader manages the place all year
     */
    record Visit(VisitLine line, List<VisitFile> files, boolean manages) {
    }

    @Transactional
    public List<VisitLine> all(Actor actor) {
        listed(actor);
        return lists.of(actor.agency());
    }

    /** Places of which the reader may draw. */
    @Transactional
    public List<VerificationLists.DrawnPlace> places(Actor actor) {
        listed(actor);
        return lists.places().stream().filter(place -> actor.managesAllYear().contains(new PlaceId(place.id())))
                .toList();
    }

    private void listed(Actor actor) {
        trail.record(
                AuditEntry.done(AuditAction.VERIFICATION_VIEWED, AuditObject.VERIFICATION, actor.agency().value()));
    }

    @Transactional
    public Visit one(UUID visit, Actor actor) {
        var line = lists.one(actor.agency(), visit).orElseThrow(NotThere::new);
        var manages = actor.managesAllYear().contains(new PlaceId(line.drawn().placeId()));
        var files = manages ? lists.files(visit) : List.<VisitFile>of();
        trail.record(files.isEmpty()
                ? AuditEntry.done(AuditAction.VERIFICATION_VIEWED, AuditObject.VERIFICATION, visit)
                : new AuditEntry(AuditAction.VERIFICATION_VIEWED, AuditObject.VERIFICATION,
                        files.stream().map(VisitFile::intake).distinct().toList(), AuditEntry.Outcome.DONE));
        return new Visit(line, files, manages);
    }
}
