package org.kinward.core.export;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;

/** What every move of an export needs: the export in the hands of who may move it, and its entry in the trail. */
public class ExportMoves {

    private final Exports exports;

    private final AuditTrail trail;

    public ExportMoves(Exports exports, AuditTrail trail) {
        this.exports = exports;
        this.trail = trail;
    }

    /** One's own, of one's own agency, as long as one is a data officer. */
    Optional<Export> own(ExportId id, Actor actor) {
        return exports.find(id).filter(one -> actor.is(Role.DATA_OFFICER) && one.isOf(actor.person())
                && one.begun().agency().equals(actor.agency()));
    }

    /** Of one's own agency, for whoever may answer: another data officer, or an administrator. */
    Optional<Export> toAnswer(ExportId id, Actor actor) {
        return exports.find(id).filter(one -> (actor.is(Role.DATA_OFFICER) || actor.is(Role.ADMINISTRATOR))
                && one.begun().agency().equals(actor.agency()));
    }

    void record(AuditAction action, ExportId id) {
        trail.record(AuditEntry.done(action, AuditObject.EXPORT, id.value()));
    }
}
