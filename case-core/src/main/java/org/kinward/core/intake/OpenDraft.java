package org.kinward.core.intake;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** The second step of {@link StartIntake}: the draft, its audit entry and the vault's task, in one transaction. */
public class OpenDraft {

    private final Intakes intakes;
    private final Outbox outbox;
    private final AuditTrail trail;

    private final DoneOnce once;

    public OpenDraft(Intakes intakes, Outbox outbox, AuditTrail trail, DoneOnce once) {
        this.intakes = intakes;
        this.outbox = outbox;
        this.trail = trail;
        this.once = once;
    }

    /** Opens the draft once for one form: pressed twice, it is the draft of the first press. */
    @Transactional
    public Optional<IntakeId> openOnce(DraftIntake draft, OnceKey stamp) {
        return switch (once.claim(stamp, draft.start().by(), draft.id().value().toString())) {
            case DoneOnce.Claim.Done(var result) -> Optional.of(new IntakeId(UUID.fromString(result)));
            case DoneOnce.Claim.OtherRequest _ -> Optional.empty();
            case DoneOnce.Claim.Fresh _ -> Optional.of(open(draft).id());
        };
    }

    /** Somebody pressed the button and the form came back: nothing was opened, and that is written down. */
    @Transactional
    public void notOpened() {
        trail.record(AuditEntry.refused(AuditAction.INTAKE_STARTED, AuditObject.INTAKE));
    }

    @Transactional
    public DraftIntake open(DraftIntake draft) {
        var known = draft.start().foundWith().flatMap(intakes::find).map(Intake::id);
        var start = new Intake.Start(draft.start().by(), draft.start().at(), known);
        var opened = new DraftIntake(draft.id(), draft.reference(), draft.home(), start, draft.callWord(),
                draft.revision());
        intakes.add(opened);
        outbox.leave(new OutboxTask.CareGrant(StartIntake.childAt(opened), start.at()));
        trail.record(AuditEntry.done(AuditAction.INTAKE_STARTED, AuditObject.INTAKE, draft.id().value()));
        return opened;
    }
}
