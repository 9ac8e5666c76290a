package org.kinward.web.plan.goal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;

/** One step more of a goal, as typed. */
record StepForm(String goal, StepInput step, FormStamp stamp) {

    StepForm(@Nullable String goal, @Nullable StepInput step, @Nullable FormStamp stamp) {
        this.goal = Fields.orEmpty(goal);
        this.step = StepInput.orEmpty(step);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static StepForm begin(String goal) {
        return new StepForm(goal, null, FormStamp.fresh(Revision.NEW));
    }

    StepForm anew() {
        return new StepForm(goal, step, FormStamp.fresh(Revision.NEW));
    }

    GoalId id() {
        return new GoalId(RiskPath.id(goal));
    }

    Optional<WritePlan.NewStep> read(Fields fields, PlanCase at) {
        return step.read(fields, stamp.idempotencyKey(), at);
    }
}
