package org.kinward.core.legal.offender;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Who works on the case says that the child is treated as an offender: an urgent task of the place until it is not so. */
public class SayRightsProblem {

    /** What came of it. */
    public enum Outcome {
        DONE, ENDED_BEFORE, NOT_THERE
    }

    private final RightsProblems problems;

    private final CaseMoves moves;

    public SayRightsProblem(RightsProblems problems, CaseMoves moves) {
        this.problems = problems;
        this.moves = moves;
    }

    /**
     * Says it, once, for lead worker, cover and managers.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public Outcome say(RightsProblem problem, Actor by) {
        var file = moves.at(problem.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (moves.isFirst(new OnceKey(problem.id().value(), problem.wish()), by.person())) {
            problems.add(problem);
            moves.open(file.get(), TaskKind.RIGHTS_PROBLEM,
                    new CaseMoves.Thing(problem.id().value(), problem.said().at(), ""));
            moves.record(AuditAction.RIGHTS_PROBLEM_WRITTEN, AuditObject.RIGHTS_PROBLEM, problem.id().value(),
                    file.get());
        }
        return Outcome.DONE;
    }

    /** Says how it ended, once. */
    @Transactional
    public Outcome end(RightsProblemId id, RightsProblem.Ended how, Actor by) {
        var found = problems.find(id);
        var file = found.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var problem = found.orElseThrow();
        if (!problem.isOpen() || !problems.end(problem.ended(how))) {
            return Outcome.ENDED_BEFORE;
        }
        moves.done(file.get(), TaskKind.RIGHTS_PROBLEM, id.value(), new Task.Done(how.by(), how.at()));
        moves.record(AuditAction.RIGHTS_PROBLEM_WRITTEN, AuditObject.RIGHTS_PROBLEM, id.value(), file.get());
        return Outcome.DONE;
    }
}
