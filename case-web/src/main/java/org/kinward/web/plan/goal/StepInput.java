package org.kinward.web.plan.goal;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.goal.ChildsCopy;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.DateInput;

/** What is done, by whom, by when, as typed. */
record StepInput(String words, String forChild, String who, DateInput due) {

    StepInput(@Nullable String words, @Nullable String forChild, @Nullable String who, @Nullable DateInput due) {
        this.words = Fields.orEmpty(words);
        this.forChild = Fields.orEmpty(forChild);
        this.who = Fields.orEmpty(who);
        this.due = DateInput.orEmpty(due);
    }

    static StepInput orEmpty(@Nullable StepInput step) {
        return step == null ? new StepInput(null, null, null, null) : step;
    }

    /** The step; empty if something is wrong here or elsewhere, and then it says what. */
    Optional<WritePlan.NewStep> read(Fields fields, UUID id, PlanCase at) {
        var what = words(fields, "step.words", words);
        var copy = forChild(fields, "step.forChild", forChild);
        var doer = fields.one("step.who", who, StepBy.class);
        var day = fields.day("step.due", due);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new WritePlan.NewStep(new StepId(id), new PlanWords(what, copy), doer.orElseThrow(),
                        at.time().by(day.orElseThrow())));
    }

    static String words(Fields fields, String field, String typed) {
        var what = fields.words(field, typed, PlanWords.LONGEST);
        if (what.length() < PlanWords.SHORTEST) {
            fields.missing(field);
        }
        return what;
    }

    /** What the child reads holds no word of danger. */
    static String forChild(Fields fields, String field, String typed) {
        var copy = fields.words(field, typed, PlanWords.LONGEST_FOR_CHILD);
        if (ChildsCopy.holdsDanger(copy)) {
            fields.result().rejectValue(field, "plan.for-child.danger");
        }
        return copy;
    }
}
