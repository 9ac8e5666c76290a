package org.kinward.core.erasure;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFileId;

/** A manager of the place where the child is now takes the request back, whoever asked. */
public class TakeBackErasure {

    /** What came of it. */
    public enum Outcome {
        TAKEN_BACK, ANSWERED_BEFORE, NOT_THERE
    }

    private final Erasures erasures;

    private final ErasureMoves moves;

    public TakeBackErasure(Erasures erasures, ErasureMoves moves) {
        this.erasures = erasures;
        this.moves = moves;
    }

    /** Takes it back, if nobody has answered it yet; pressed twice, it is taken back once. */
    @Transactional
    public Outcome takeBack(CaseFileId id, ErasureId request, Actor by, Instant now) {
        var file = moves.managed(id, by);
        var found = erasures.find(request);
        if (file.isEmpty() || found.filter(one -> one.of().record().equals(file.get().intake())).isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (found.get().state() == ErasureRequest.State.TAKEN_BACK) {
            return Outcome.TAKEN_BACK;
        }
        if (!erasures.answer(request, Erasures.Answer.of(ErasureRequest.State.TAKEN_BACK, by.person(), now))) {
            return Outcome.ANSWERED_BEFORE;
        }
        moves.record(AuditAction.ERASURE_TAKEN_BACK, AuditObject.ERASURE, request.value(), file.get());
        return Outcome.TAKEN_BACK;
    }
}
