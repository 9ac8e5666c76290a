package org.kinward.core.erasure;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;

/** A manager of the place says that the law does not need the record any more. */
public class LiftLegalHold {

    /** What came of it. */
    public enum Outcome {
        LIFTED, LIFTED_BEFORE, NOT_THERE
    }

    /** Which hold, as it was seen, and why it is lifted. */
    public record Request(LegalHold.Id seen, CaseFileId file, WhyWords why) {
    }

    private final LegalHolds holds;

    private final ErasureMoves moves;

    public LiftLegalHold(LegalHolds holds, ErasureMoves moves) {
        this.holds = holds;
        this.moves = moves;
    }

    /** Lifts the hold that was seen; another one that was set meanwhile stands. */
    @Transactional
    public Outcome lift(Request request, Actor by, Instant now) {
        var found = moves.managed(request.file(), by);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var seen = request.seen();
        var standing = holds.standing(found.get().intake()).filter(hold -> hold.id().equals(seen));
        if (standing.isEmpty() || !holds.lift(seen, new LegalHolds.Lifted(by.person(), now, request.why()))) {
            return Outcome.LIFTED_BEFORE;
        }
        moves.record(AuditAction.LEGAL_HOLD_LIFTED, AuditObject.LEGAL_HOLD, seen.value(), found.get());
        return Outcome.LIFTED;
    }
}
