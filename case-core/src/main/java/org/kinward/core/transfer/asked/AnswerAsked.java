package org.kinward.core.transfer.asked;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.returning.step.StepId;

/** A manager of the agency that was asked says what came of it, once. The step stays a task of who asked until they have read it. */
public class AnswerAsked {

    /** What came of it. */
    public enum Outcome {
        SAID,
        /** Somebody said otherwise before. */
        SAID_BEFORE, NOT_THERE
    }

    private final AskedSteps asked;
    private final AuditTrail trail;

    public AnswerAsked(AskedSteps asked, AuditTrail trail) {
        this.asked = asked;
        this.trail = trail;
    }

    /** Says it; the same again is the same. */
    @Transactional
    public Outcome answer(StepId id, AskedStep.Answer said, Actor by) {
        var found = asked.find(id)
                .filter(one -> one.between().to().equals(by.agency()) && by.is(Role.SHELTER_MANAGER));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var one = found.get();
        if (one.answer().isPresent() || !asked.answer(one.answered(said))) {
            return asked.find(id).flatMap(AskedStep::answer).filter(said::saysTheSame).isPresent() ? Outcome.SAID
                    : Outcome.SAID_BEFORE;
        }
        trail.record(AuditEntry.done(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_STEP, id.value(),
                one.about().record().value()));
        return Outcome.SAID;
    }
}
