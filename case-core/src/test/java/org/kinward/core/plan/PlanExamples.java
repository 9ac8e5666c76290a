package org.kinward.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;

/** The plan of a girl of the lake who wants to read. */
public final class PlanExamples {

    private PlanExamples() {
    }

    public static PlanTime time(Instant at) {
        return new PlanTime(at, ZoneOffset.UTC);
    }

    /** A day so many days after this moment. */
    public static Due in(int days, Instant at) {
        return time(at).by(LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(days));
    }

    /** She reads a letter herself: from the need for school, with one step. */
    public static Goal reads(PlanId plan, PersonId by, Instant at) {
        return new Goal(new GoalId(UUID.randomUUID()), plan,
                Goal.About.of(new GoalFrom.Need(NeedArea.SCHOOL), GoalKind.SCHOOL),
                new PlanWords("Reads a simple letter by summer", "I can read a letter"),
                List.of(step(StepBy.LEAD_WORKER, by, at)));
    }

    public static Step step(StepBy who, PersonId by, Instant at) {
        return new Step(new StepId(UUID.randomUUID()), new PlanWords("Ask the school for a place", ""), who,
                List.of(new StepLine(StepState.TO_DO, "", Optional.of(in(7, at)), by, at)));
    }

    /** A move of a step with whatever it needs. */
    public static StepLine line(StepState state, PersonId by, Instant at) {
        return new StepLine(state, "The school was closed",
                state == StepState.TO_DO ? Optional.of(in(9, at)) : Optional.empty(), by, at);
    }

    /** A move of a plan with whatever it needs. */
    public static PlanLine line(PlanState from, PlanState to, PersonId by, Instant at) {
        var line = PlanLine.of(to, by, at);
        var because = from.needsWhy(to) ? line.because("The child thought it over") : line;
        return from.needsReview(to) ? because.reviewedBy(in(60, at)) : because;
    }
}
