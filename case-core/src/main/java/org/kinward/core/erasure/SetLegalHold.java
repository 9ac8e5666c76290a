package org.kinward.core.erasure;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;

/** A manager of the place says that a record must be kept for the law. */
public class SetLegalHold {

    /** What came of it. */
    public enum Outcome {
        SET, SET_BEFORE, NOT_THERE
    }

    /**
     * What is held, and why.
     *
     * @param id
     *            the key of the form: the same form holds once
     */
    public record Request(LegalHold.Id id, CaseFileId file, WhyWords why) {
    }

    private final LegalHolds holds;

    private final Erasures erasures;

    private final ErasureMoves moves;

    public SetLegalHold(LegalHolds holds, Erasures erasures, ErasureMoves moves) {
        this.holds = holds;
        this.erasures = erasures;
        this.moves = moves;
    }

    /** Sets it once for each form; a request that waits stays, and cannot be confirmed while it stands. */
    @Transactional
    public Outcome set(Request request, Actor by, Instant now) {
        var found = moves.managed(request.file(), by);
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var record = found.get();
        erasures.hold(record.intake());
        var id = request.id();
        if (!moves.isFirst(id.value(), "legal hold on " + request.file().value(), by.person())) {
            return Outcome.SET;
        }
        if (!holds.set(new LegalHold(id, record.intake(), by.person(), now), ErasureMoves.of(record),
                request.why())) {
            return Outcome.SET_BEFORE;
        }
        moves.record(AuditAction.LEGAL_HOLD_SET, AuditObject.LEGAL_HOLD, id.value(), record);
        return Outcome.SET;
    }
}
