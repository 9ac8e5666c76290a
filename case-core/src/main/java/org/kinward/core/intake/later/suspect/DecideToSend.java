package org.kinward.core.intake.later.suspect;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.Intakes;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** The lead worker, or who covers, decides that a service of the State is told about suspected persons. */
public class DecideToSend {

    private final Intakes intakes;
    private final Suspects suspects;
    private final DoneOnce once;
    private final AuditTrail trail;

    public DecideToSend(Intakes intakes, Suspects suspects, DoneOnce once, AuditTrail trail) {
        this.intakes = intakes;
        this.suspects = suspects;
        this.once = once;
        this.trail = trail;
    }

    /** What came of it. */
    public enum Outcome {
        /** It holds, from this press of the button or an earlier one. */
        DECIDED,
        /** There is no such record for this person, or somebody else leads it. */
        NOT_THERE
    }

    /**
     * Decides once for each form.
     *
     * @throws StaleRevision
     *             if the same form has decided something else before
     */
    @Transactional
    public Outcome decide(SendDecision decision, Actor by) {
        var found = intakes.find(decision.intake()).filter(CreatedIntake.class::isInstance)
                .filter(one -> by.isLead(one.id().value(), one.home().worker()));
        if (found.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        return switch (once.claim(stamp(decision), by.person(), decision.id().toString())) {
            case DoneOnce.Claim.Done _ -> Outcome.DECIDED;
            case DoneOnce.Claim.OtherRequest _ -> throw new StaleRevision();
            case DoneOnce.Claim.Fresh _ -> {
                suspects.decide(decision);
                trail.record(AuditEntry.done(AuditAction.SUSPECTS_SENT, AuditObject.SUSPECT_DECISION, decision.id(),
                        decision.intake().value()));
                yield Outcome.DECIDED;
            }
        };
    }

    private static OnceKey stamp(SendDecision decision) {
        return new OnceKey(decision.id(), "suspects of " + decision.intake().value() + " " + decision.forWhat() + " "
                + decision.why());
    }
}
