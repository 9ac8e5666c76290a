package org.kinward.core.plan.family;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Begins a help for a family, looks at it, ends it. Its next look is a task of the lead worker. */
public class HelpFamily {

    /** Which help, as it was seen, and the key of the form. */
    public record Seen(HelpId id, Revision revision, OnceKey stamp) {
    }

    private final FamilyHelps helps;

    private final CaseMoves moves;

    public HelpFamily(FamilyHelps helps, CaseMoves moves) {
        this.helps = helps;
        this.moves = moves;
    }

    /**
     * Begins it once; its id is the key of the form.
     *
     * @throws StaleRevision
     *             if the same form has begun something else before
     */
    @Transactional
    public PlanOutcome begin(FamilyHelp help, LocalDate today, Actor by) {
        var file = moves.at(help.file(), by);
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var problem = problem(help, help.last(), today);
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        var stamp = new OnceKey(help.id().value(),
                "help for " + help.file().value() + " " + help.what() + " " + help.last().said());
        if (moves.isFirst(stamp, by.person())) {
            helps.add(help);
            next(help, help.last(), file.get());
        }
        return new PlanOutcome.Written();
    }

    /**
     * Writes a look or the end down, once for each form.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public PlanOutcome look(Seen seen, HelpLine line, LocalDate today, Actor by) {
        var found = helps.find(seen.id());
        var file = found.flatMap(one -> moves.at(one.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var help = found.orElseThrow();
        var same = help.revision().equals(seen.revision());
        var problem = same ? problem(help, line, today) : Optional.<PlanProblem>empty();
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            if (!same) {
                throw new StaleRevision();
            }
            helps.move(help, line);
            next(help, line, file.get());
        }
        return new PlanOutcome.Written();
    }

    private void next(FamilyHelp help, HelpLine line, CaseFile file) {
        var id = help.id().value();
        moves.done(file, TaskKind.LOOK_AT_HELP, id, new Task.Done(line.by(), line.at()));
        if (line.said() instanceof HelpLine.Said.GoesOn on) {
            moves.open(file, TaskKind.LOOK_AT_HELP,
                    new CaseMoves.Thing(id, on.next().end(), help.what().common().words()),
                    StepBy.LEAD_WORKER.who(file.home().worker()));
        }
        moves.record(AuditAction.PLAN_CHANGED, AuditObject.FAMILY_HELP, id, file);
    }

    private static Optional<PlanProblem> problem(FamilyHelp help, HelpLine line, LocalDate today) {
        if (!help.goesOn()) {
            return Optional.of(PlanProblem.NOT_FROM_HERE);
        }
        if (line.on().isAfter(today)) {
            return Optional.of(PlanProblem.IN_THE_FUTURE);
        }
        if (line.on().isBefore(help.last().on())) {
            return Optional.of(PlanProblem.BEFORE_THE_LAST);
        }
        return line.said() instanceof HelpLine.Said.GoesOn on ? problem(help, on.next().day(), today)
                : Optional.empty();
    }

    private static Optional<PlanProblem> problem(FamilyHelp help, LocalDate next, LocalDate today) {
        if (next.isBefore(today)) {
            return Optional.of(PlanProblem.DAY_IS_PAST);
        }
        return next.isAfter(help.what().common().wayOutOn()) ? Optional.of(PlanProblem.WAY_OUT_DAY)
                : Optional.empty();
    }
}
