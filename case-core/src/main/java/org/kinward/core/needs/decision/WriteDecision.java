package org.kinward.core.needs.decision;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;

/** Writes a decision in a child's best interests down. */
public class WriteDecision {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** Its day is still to come. */
        IN_THE_FUTURE, NOT_THERE
    }

    private final Decisions decisions;

    private final CaseMoves moves;

    public WriteDecision(Decisions decisions, CaseMoves moves) {
        this.decisions = decisions;
        this.moves = moves;
    }

    /**
     * Writes it once; its id is the key of the form.
     *
     * @param today
     *            the day at the agency
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form wrote something else before
     */
    @Transactional
    public Outcome write(Decision decision, LocalDate today, Actor by) {
        var file = moves.at(decision.file(), by, AuditAction.DECISION_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (decision.decided().on().isAfter(today)) {
            return Outcome.IN_THE_FUTURE;
        }
        if (moves.isFirst(stamp(decision), by.person())) {
            decisions.add(decision);
            moves.record(AuditAction.DECISION_WRITTEN, AuditObject.BEST_INTERESTS, decision.id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }

    private static OnceKey stamp(Decision one) {
        return new OnceKey(one.id().value(), "decision of " + one.file().value() + " " + one.asked() + one.options()
                + one.view() + one.decided().chosen() + one.decided().reasons() + one.decided().who()
                + one.decided().on());
    }
}
