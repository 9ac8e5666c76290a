package org.kinward.core.intake;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Writes down the word by which the child wants to be called here; one word, one child of the place (F20). */
public class ChooseCallWord {

    /** What came of it. */
    public enum Outcome {
        CHOSEN, TAKEN_HERE, ENDED, NOT_THERE
    }

    /** Which intake, as it was seen, and the word. */
    public record Request(IntakeId intake, Revision seen, CallWord word) {
    }

    private final Intakes intakes;
    private final AuditTrail trail;

    public ChooseCallWord(Intakes intakes, AuditTrail trail) {
        this.intakes = intakes;
        this.trail = trail;
    }

    /**
     * Writes the word down.
     *
     * @throws StaleRevision
     *             if the intake was saved since it was seen, or the word was taken at the same moment
     */
    @Transactional
    public Outcome choose(Request request) {
        var found = intakes.hold(request.intake());
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!found.get().revision().equals(request.seen())) {
            throw new StaleRevision();
        }
        return switch (found.get()) {
            case DraftIntake draft -> save(draft.called(request.word()), request);
            case CreatedIntake record -> save(record.called(request.word()), request);
            case Intake _ -> Outcome.ENDED;
        };
    }

    private Outcome save(Intake called, Request request) {
        if (!intakes.callWordIsFree(called.home().place(), request.word())) {
            return Outcome.TAKEN_HERE;
        }
        intakes.save(called);
        trail.record(AuditEntry.done(AuditAction.ANSWER_CHANGED, AuditObject.CALL_WORD, called.id().value()));
        return Outcome.CHOSEN;
    }
}
