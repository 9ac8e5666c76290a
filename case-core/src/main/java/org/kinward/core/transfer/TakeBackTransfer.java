package org.kinward.core.transfer;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;

/** Whoever works on a case takes an offer back that nobody has answered. */
public class TakeBackTransfer {

    /** What came of it. */
    public enum Outcome {
        TAKEN_BACK,
        /** It was answered before. */
        ANSWERED_BEFORE, NOT_THERE
    }

    private final Transfers transfers;
    private final CaseMoves moves;

    public TakeBackTransfer(Transfers transfers, CaseMoves moves) {
        this.transfers = transfers;
        this.moves = moves;
    }

    /** Takes it back once. */
    @Transactional
    public Outcome takeBack(TransferId id, Actor by, Instant now) {
        var found = transfers.find(id);
        var file = found.flatMap(one -> moves.alone(one.about().file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var one = transfers.find(id).orElseThrow();
        if (one.state() != TransferState.OFFERED) {
            return one.state() == TransferState.TAKEN_BACK ? Outcome.TAKEN_BACK : Outcome.ANSWERED_BEFORE;
        }
        var answer = new Transfer.Answer(new Transfer.By(by.person(), now), Optional.empty(), "");
        if (!transfers.answer(one, one.answered(TransferState.TAKEN_BACK, answer))) {
            return Outcome.ANSWERED_BEFORE;
        }
        moves.record(AuditAction.TRANSFER_TAKEN_BACK, AuditObject.TRANSFER, id.value(), file.get());
        return Outcome.TAKEN_BACK;
    }
}
