package org.kinward.core.verification;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.verification.Verification.DrawnFile;

/** A manager draws a sample of the files of an own place for a visitor. A second press draws nothing new. */
public class DrawSample {

    private final Verifications visits;
    private final AuditTrail trail;

    public DrawSample(Verifications visits, AuditTrail trail) {
        this.visits = visits;
        this.trail = trail;
    }

    /** Which sample, of which place. */
    public record Wanted(VerificationId id, PlaceId place, Verification.Asked asked) {
    }

    /** What came of it. */
    public enum Outcome {
        DRAWN,
        /** No file of the place was opened in these months. */
        NOBODY
    }

    @Transactional
    public Outcome draw(Wanted wanted, Actor actor, Instant now) {
        if (!actor.managesAllYear().contains(wanted.place())) {
            throw new NotThere();
        }
        var all = visits.files(wanted.place(), wanted.asked());
        if (all.isEmpty()) {
            return Outcome.NOBODY;
        }
        var visit = new Verification(wanted.id(),
                new Verification.Drawn(actor.agency(), wanted.place(), actor.person(), now), wanted.asked(),
                new Verification.Population(all.size(), Sample.seal(all.stream().map(DrawnFile::reference).toList())),
                Sample.of(all, DrawnFile::reference, wanted.asked().seed(), wanted.asked().most()));
        if (visits.keep(visit)) {
            trail.record(
                    AuditEntry.done(AuditAction.VERIFICATION_WRITTEN, AuditObject.VERIFICATION, wanted.id().value()));
        }
        return Outcome.DRAWN;
    }
}
