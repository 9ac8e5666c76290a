package org.kinward.core.returning.step;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Whoever works on a case says what came of a step; nothing else ends its task. */
public class AnswerReturnStep {

    /** What came of it. */
    public enum Outcome {
        SAID,
        /** Somebody said otherwise before. */
        SAID_BEFORE, NOT_THERE
    }

    private final ReturnSteps steps;
    private final StepOver elsewhere;
    private final CaseMoves moves;

    public AnswerReturnStep(ReturnSteps steps, StepOver elsewhere, CaseMoves moves) {
        this.steps = steps;
        this.elsewhere = elsewhere;
        this.moves = moves;
    }

    /**
     * Says it, once; the same again is the same.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome answer(StepId id, ReturnStep.End end, Actor by) {
        var step = steps.find(id);
        var file = step.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_WRITTEN));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (!steps.end(id, end)) {
            return steps.find(id).flatMap(ReturnStep::end)
                    .filter(one -> one.came() == end.came() && one.words().equals(end.words())).isPresent()
                            ? Outcome.SAID : Outcome.SAID_BEFORE;
        }
        elsewhere.over(id, end.written().at());
        moves.done(file.get(), TaskKind.RETURN_STEP, id.value(),
                new Task.Done(end.written().by(), end.written().at()));
        moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_STEP, id.value(), file.get());
        return Outcome.SAID;
    }
}
