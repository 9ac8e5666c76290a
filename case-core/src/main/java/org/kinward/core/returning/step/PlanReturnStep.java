package org.kinward.core.returning.step;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.task.TaskKind;

/** Whoever works on a case says what is to be done so that a child can go home, by whom and until when. */
public class PlanReturnStep {

    /** What came of it. */
    public enum Outcome {
        PLANNED,
        /** Its last day is over, or more than {@value #MOST_DAYS} days ahead. */
        DAY_DOES_NOT_FIT, NOT_THERE
    }

    /** How far ahead a step may be. */
    public static final int MOST_DAYS = 366;

    private final ReturnSteps steps;
    private final CaseMoves moves;

    public PlanReturnStep(ReturnSteps steps, CaseMoves moves) {
        this.steps = steps;
        this.moves = moves;
    }

    /**
     * Plans it, once, as a task that is late when its day is over.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome plan(ReturnStep step, Actor by, AtAgency now) {
        var file = moves.at(step.file(), by, AuditAction.RETURN_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (step.due().isBefore(now.today()) || step.due().isAfter(now.today().plusDays(MOST_DAYS))) {
            return Outcome.DAY_DOES_NOT_FIT;
        }
        if (steps.add(step, now.written())) {
            moves.open(file.get(), TaskKind.RETURN_STEP,
                    new CaseMoves.Thing(step.id().value(), now.endOf(step.due()), step.words()));
            moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_STEP, step.id().value(), file.get());
        }
        return Outcome.PLANNED;
    }
}
