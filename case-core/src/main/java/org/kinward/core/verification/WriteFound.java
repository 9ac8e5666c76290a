package org.kinward.core.verification;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** A manager writes down what the visitor found of one file: once, so that nobody makes it better afterwards. */
public class WriteFound {

    private final Verifications visits;
    private final AuditTrail trail;

    public WriteFound(Verifications visits, AuditTrail trail) {
        this.visits = visits;
        this.trail = trail;
    }

    /** False where something else was written of it before. */
    @Transactional
    public boolean write(FileFound one, Actor actor, Instant now) {
        var visit = visits.find(one.visit()).filter(drawn -> actor.managesAllYear().contains(drawn.drawn().place()))
                .orElseThrow(NotThere::new);
        if (one.number() < 1 || one.number() > visit.files().size()) {
            throw new NotThere();
        }
        if (!visits.found(one, actor.person(), now)) {
            return false;
        }
        trail.record(AuditEntry.done(AuditAction.VERIFICATION_WRITTEN, AuditObject.VERIFICATION, one.visit().value()));
        return true;
    }
}
