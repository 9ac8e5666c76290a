package org.kinward.core.erasure;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/**
 * What every move of a manager about erasing needs: the record in the hands of who manages its place, once for each
 * form, and its entry in the trail. It runs in the transaction of the move.
 */
public class ErasureMoves {

    private final CaseFiles files;

    private final DoneOnce once;

    private final AuditTrail trail;

    public ErasureMoves(CaseFiles files, DoneOnce once, AuditTrail trail) {
        this.files = files;
        this.once = once;
        this.trail = trail;
    }

    /** The record, for the managers of its place. */
    Optional<CaseFile> managed(CaseFileId file, Actor actor) {
        return files.find(file).filter(found -> actor.places().managed().contains(found.home().place()));
    }

    /** Where a record is at home, for what hangs on it. */
    static ErasureRequest.Of of(CaseFile file) {
        return new ErasureRequest.Of(file.intake(), file.reference(), file.home().agency(), file.home().place());
    }

    /** Whether this press of the button is the first one. */
    boolean isFirst(UUID form, String request, PersonId by) {
        return switch (once.claim(new OnceKey(form, request), by, "DONE")) {
            case DoneOnce.Claim.Fresh _ -> true;
            case DoneOnce.Claim.Done _ -> false;
            case DoneOnce.Claim.OtherRequest _ -> throw new NotThere();
        };
    }

    /** Writes down what a manager did. */
    void record(AuditAction action, AuditObject object, UUID subject, CaseFile file) {
        trail.record(AuditEntry.done(action, object, subject, file.id().value(), file.intake().value()));
    }
}
