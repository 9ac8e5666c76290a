package org.kinward.core.plan.keeping;

import java.time.Duration;

import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.casefile.opening.TakenUpAgain;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * On a file that is opened again the plan that held is reviewed, for the child lives differently now, and what was left of
 * it is to be done again. Without one a plan is made.
 */
public class PlanGoesOn implements TakenUpAgain {

    /** Within this time somebody looks at the plan anew: after the danger, which comes first. */
    public static final Duration LOOKED_AT_WITHIN = Duration.ofDays(3);

    private final PlanBook book;

    private final PlanStarts starts;

    private final CaseMoves moves;

    public PlanGoesOn(PlanBook book, PlanStarts starts, CaseMoves moves) {
        this.book = book;
        this.starts = starts;
        this.moves = moves;
    }

    @Override
    public void again(OpenCaseFile file, Task.Done how) {
        var due = how.at().plus(LOOKED_AT_WITHIN);
        var held = book.inForce(file.id());
        held.ifPresent(plan -> {
            starts.steps(plan, file);
            moves.open(file, TaskKind.REVIEW_PLAN, new CaseMoves.Thing(plan.id().value(), due, ""));
        });
        if (held.isEmpty()) {
            moves.open(file, TaskKind.MAKE_PLAN, new CaseMoves.Thing(file.id().value(), due, ""));
        }
    }
}
