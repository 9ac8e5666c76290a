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
import org.kinward.core.intake.paper.FromPaper;
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

    /** A paper without a number looks like one that was entered before; nothing of the press of the button is kept. */
    static final class SamePaper extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SamePaper() {
            super("this paper seems to be entered already");
        }
    }

    /**
     * Opens the draft once for one form: pressed twice, it is the draft of the first press.
     *
     * @param unsure
     *            a paper of which nobody has said that it is another than one that was entered before
     * @throws SamePaper
     *             if one was entered before that looks the same
     */
    @Transactional
    public Optional<IntakeId> openOnce(DraftIntake draft, OnceKey stamp, Optional<FromPaper> unsure) {
        return switch (once.claim(stamp, draft.start().by(), draft.id().value().toString())) {
            case DoneOnce.Claim.Done(var result) -> Optional.of(new IntakeId(UUID.fromString(result)));
            case DoneOnce.Claim.OtherRequest _ -> Optional.empty();
            case DoneOnce.Claim.Fresh _ -> {
                if (unsure.filter(paper -> intakes.isEntered(draft.home().place(), paper)).isPresent()) {
                    throw new SamePaper();
                }
                yield Optional.of(open(draft).id());
            }
        };
    }

    /** Somebody pressed the button and the form came back: nothing was opened, and that is written down. */
    @Transactional
    public void notOpened(AuditAction wanted) {
        trail.record(AuditEntry.refused(wanted, AuditObject.INTAKE));
    }

    @Transactional
    public DraftIntake open(DraftIntake draft) {
        var known = draft.start().foundWith().flatMap(intakes::find).map(Intake::id);
        var opened = draft.foundWith(known);
        intakes.add(opened);
        outbox.leave(new OutboxTask.CareGrant(StartIntake.childAt(opened), draft.start().at()));
        var action = draft.start().paper().isPresent() ? AuditAction.ENTERED_FROM_PAPER : AuditAction.INTAKE_STARTED;
        trail.record(AuditEntry.done(action, AuditObject.INTAKE, draft.id().value()));
        return opened;
    }
}
