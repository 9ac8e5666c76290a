package org.kinward.core.risk.danger;

import java.time.Instant;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.risk.term.ReviewTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * What follows from a level: the next look, which nothing ends but another look, and that a manager knows of a great
 * danger. It runs in the transaction of the look.
 */
public class NextLook {

    private final ReviewTerms terms;

    private final CaseMoves moves;

    private final HearsLevel hears;

    public NextLook(ReviewTerms terms, CaseMoves moves, HearsLevel hears) {
        this.terms = terms;
        this.moves = moves;
        this.hears = hears;
    }

    void after(Assessment look, CaseFile file, Actor by) {
        var about = file.id().value();
        var how = how(look, by);
        if (look instanceof Assessment.Judged) {
            moves.done(file, TaskKind.REVIEW_DANGER, about, how);
        }
        var due = look.judged().at().plus(terms.current().value().of(look.level()));
        moves.open(file, TaskKind.REVIEW_DANGER, thing(file, due));
        if (moves.manages(file, by)) {
            moves.done(file, TaskKind.SEE_DANGER, about, how);
        } else if (look.level().needsAction()) {
            moves.open(file, TaskKind.SEE_DANGER, thing(file, how.at()), new Task.TaskFor.DutyOfficer());
        }
        hears.hear(look.level(), file, by, how.at());
    }

    private static Task.Done how(Assessment look, Actor by) {
        return new Task.Done(by.person(), switch (look) {
            case Assessment.Judged judged -> judged.judged().at();
            case Assessment.Settled settled -> settled.last().at();
        });
    }

    private static CaseMoves.Thing thing(CaseFile file, Instant due) {
        return new CaseMoves.Thing(file.id().value(), due, "");
    }
}
