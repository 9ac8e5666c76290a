package org.kinward.web.plan.goal;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.plan.Due;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.keeping.MoveStep;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What came of a step, as typed. */
record MovedForm(String step, String state, String why, DateInput due, FormStamp stamp) {

    MovedForm(@Nullable String step, @Nullable String state, @Nullable String why, @Nullable DateInput due,
            @Nullable FormStamp stamp) {
        this.step = Fields.orEmpty(step);
        this.state = Fields.orEmpty(state);
        this.why = Fields.orEmpty(why);
        this.due = DateInput.orEmpty(due);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static MovedForm of(Step step) {
        return new MovedForm(step.id().value().toString(), null, null, null, FormStamp.fresh(step.revision()));
    }

    /** What was typed, for somebody who has seen what stands there. */
    MovedForm seen(Step now) {
        return new MovedForm(step, state, why, due, FormStamp.fresh(now.revision()));
    }

    /** Somebody moved it since: what may be chosen now is something else. */
    private boolean isOlderThan(Step now) {
        return stamp.shownRevision().number() < now.revision().number();
    }

    StepId id() {
        return new StepId(RiskPath.id(step));
    }

    MoveStep.SeenStep seen(StepLine line) {
        return new MoveStep.SeenStep(id(), stamp.shownRevision(), new OnceKey(stamp.idempotencyKey(),
                "step " + step + " " + line.state() + " " + line.due() + " " + line.why()));
    }

    /** The entry; empty if something is wrong, and then it says what. */
    Optional<StepLine> read(Fields fields, Step from, PlanCase at, PersonId by) {
        var next = fields.one("state", state, StepState.class);
        var said = fields.words("why", why, StepLine.LONGEST);
        if (!isOlderThan(from) && next.filter(to -> from.state().needsWhy(to)).isPresent() && said.length() < StepLine.SHORTEST) {
            fields.missing("why");
        }
        var again = next.filter(StepState.TO_DO::equals).isPresent()
                ? fields.day("due", due).map(at.time()::by)
                : Optional.<Due>empty();
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new StepLine(next.orElseThrow(), said, again, by, at.at().now()));
    }
}
