package org.kinward.core.plan.keeping;

import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.consent.answering.Answerers;
import org.kinward.core.plan.Due;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.Talk;

/** Writes down a talk about a draft; the plan is agreed by it unless the child says no. */
public class AgreePlan {

    /**
     * What was said.
     *
     * @param review
     *            by when the plan is reviewed
     */
    public record Said(Talk talk, Due review) {
    }

    private final PlanBook book;

    private final Answerers answerers;

    private final CaseMoves moves;

    public AgreePlan(PlanBook book, Answerers answerers, CaseMoves moves) {
        this.book = book;
        this.answerers = answerers;
        this.moves = moves;
    }

    /**
     * Writes it down once for each form.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody moved the plan since it was seen; nothing is kept then
     */
    @Transactional
    public PlanOutcome talk(Seen seen, Said said, PlanTime now, Actor by) {
        var found = book.plans().find(seen.id());
        var file = found.flatMap(plan -> moves.at(plan.file(), by));
        if (file.isEmpty()) {
            return new PlanOutcome.NotThere();
        }
        var plan = found.orElseThrow();
        var problem = seen.isStill(plan) ? problem(plan, said, now) : Optional.<PlanProblem>empty();
        if (problem.isPresent()) {
            return new PlanOutcome.Refused(problem.get());
        }
        if (moves.isFirst(seen.stamp(), by.person())) {
            keep(seen.inTime(plan), said, file.get());
        }
        return new PlanOutcome.Written();
    }

    private void keep(Plan plan, Said said, CaseFile file) {
        var talk = said.talk();
        book.talks().add(talk);
        if (talk.agrees()) {
            book.plans().move(plan, PlanLine.of(PlanState.AGREED, talk.by(), talk.at()).reviewedBy(said.review()));
        }
        moves.record(AuditAction.PLAN_AGREED, AuditObject.PLAN, plan.id().value(), file);
    }

    private Optional<PlanProblem> problem(Plan plan, Said said, PlanTime now) {
        var talk = said.talk();
        if (plan.state() != PlanState.DRAFT) {
            return Optional.of(PlanProblem.NOT_A_DRAFT);
        }
        if (book.goals().of(plan.id()).stream().noneMatch(Goal::counts)) {
            return Optional.of(PlanProblem.NO_GOALS);
        }
        if (talk.on().isAfter(now.today())) {
            return Optional.of(PlanProblem.IN_THE_FUTURE);
        }
        var who = answerers.of(plan.file());
        if (talk.answerer().says() != AnswererSays.NOT_ASKED
                && (!who.canBeAsked(talk.on()) || who.kind() != talk.answerer().who())) {
            return Optional.of(PlanProblem.NOBODY_ANSWERS);
        }
        return ReviewPlan.isInTime(said.review().day(), now) ? Optional.empty() : Optional.of(PlanProblem.REVIEW_DAY);
    }
}
