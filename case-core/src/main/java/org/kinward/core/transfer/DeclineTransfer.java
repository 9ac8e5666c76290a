package org.kinward.core.transfer;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFiles;

/** A manager of the other agency says no to an offered case, and why. */
public class DeclineTransfer {

    /** What came of it. */
    public enum Outcome {
        DECLINED,
        /** Somebody else of the agency has answered, or it was taken back. */
        ANSWERED_BEFORE, NOT_THERE
    }

    private final Transfers transfers;
    private final CaseFiles files;
    private final AuditTrail trail;

    public DeclineTransfer(Transfers transfers, CaseFiles files, AuditTrail trail) {
        this.transfers = transfers;
        this.files = files;
        this.trail = trail;
    }

    /** Declines it once. */
    @Transactional
    public Outcome decline(TransferId id, String why, Actor by, Instant now) {
        var found = transfers.find(id).filter(one -> Receiver.mayAnswer(one, by));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        files.hold(found.get().about().file());
        var one = transfers.find(id).orElseThrow();
        if (one.state() != TransferState.OFFERED) {
            return Outcome.ANSWERED_BEFORE;
        }
        var answer = new Transfer.Answer(new Transfer.By(by.person(), now), Optional.empty(), why);
        if (!transfers.answer(one, one.answered(TransferState.DECLINED, answer))) {
            return Outcome.ANSWERED_BEFORE;
        }
        trail.record(AuditEntry.done(AuditAction.TRANSFER_DECLINED, AuditObject.TRANSFER, id.value(),
                one.about().file().value(), one.about().record().value()));
        return Outcome.DECLINED;
    }
}
