package org.kinward.core.later.suspect;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;

/** The lead worker, or who covers, decides that a service of the State is told about suspected persons. */
public class DecideToSend {

    private final Suspects suspects;
    private final CaseMoves moves;

    public DecideToSend(Suspects suspects, CaseMoves moves) {
        this.suspects = suspects;
        this.moves = moves;
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
     * @param key
     *            of the form; the decision has an id of its own, for a key can be invented
     * @throws StaleRevision
     *             if the same form has decided something else before; nothing is kept then
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome decide(UUID key, SendDecision decision, Actor by) {
        var file = moves.of(decision.intake(), by, AuditAction.SUSPECTS_SENT)
                .filter(one -> by.isLead(one.intake().value(), one.home().worker()));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (moves.isFirst(stamp(key, decision), by.person())) {
            if (!suspects.decide(decision)) {
                throw new StaleRevision();
            }
            moves.record(AuditAction.SUSPECTS_SENT, AuditObject.SUSPECT_DECISION, decision.id(), file.get());
        }
        return Outcome.DECIDED;
    }

    private static OnceKey stamp(UUID key, SendDecision decision) {
        return new OnceKey(key, "suspects of " + decision.intake().value() + " " + decision.forWhat() + " "
                + decision.why());
    }
}
