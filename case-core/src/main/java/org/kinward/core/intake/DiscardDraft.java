package org.kinward.core.intake;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.mend.Outbox;
import org.kinward.core.identity.mend.OutboxTask;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/**
 * A manager of the place discards a draft with a reason. Casework marks it ending; the outbox makes the vault destroy
 * what it holds, and only then is the draft deleted and its number retired (SECURITY section 2.5).
 */
public class DiscardDraft {

    /** What came of it. */
    public enum Outcome {
        ENDING, NOT_A_DRAFT,
        /** The child is held for the law, by whichever of its files. */
        HELD_FOR_THE_LAW, NOT_THERE
    }

    /** Which draft, as it was seen, and why. */
    public record Request(IntakeId intake, Revision seen, String reason) {
    }

    /** Knows which children must be kept for the law. */
    public interface Holds {

        /** Whether a hold stands on a file of the child of this draft. */
        boolean isHeld(IntakeId draft);
    }

    private final Intakes intakes;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final Holds holds;

    public DiscardDraft(Intakes intakes, Outbox outbox, AuditTrail trail, Holds holds) {
        this.holds = holds;
        this.intakes = intakes;
        this.outbox = outbox;
        this.trail = trail;
    }

    /**
     * Marks the draft as ending.
     *
     * @throws StaleRevision
     *             if the draft was saved since it was seen
     */
    @Transactional
    public Outcome discard(Request request, Actor by, Instant now) {
        var found = intakes.hold(request.intake());
        if (found.isEmpty() || !by.places().managed().contains(found.get().home().place())) {
            return Outcome.NOT_THERE;
        }
        if (!(found.get() instanceof DraftIntake draft)) {
            return Outcome.NOT_A_DRAFT;
        }
        if (!draft.revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        if (holds.isHeld(draft.id())) {
            return Outcome.HELD_FOR_THE_LAW;
        }
        intakes.save(draft.ending(new Intake.Ending(by.person(), now, request.reason())));
        outbox.leave(new OutboxTask.VaultEnd(draft.reference()));
        trail.record(AuditEntry.done(AuditAction.INTAKE_DISCARDED, AuditObject.INTAKE, draft.id().value()));
        return Outcome.ENDING;
    }
}
