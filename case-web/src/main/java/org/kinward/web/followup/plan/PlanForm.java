package org.kinward.web.followup.plan;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.saving.Revision;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** How a child lives and since when, as typed. */
record PlanForm(String solution, DateInput start, FormStamp stamp) {

    PlanForm(@Nullable String solution, @Nullable DateInput start, @Nullable FormStamp stamp) {
        this.solution = Fields.orEmpty(solution);
        this.start = DateInput.orEmpty(start);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with what holds now. */
    static PlanForm of(WholeReading.Whole whole) {
        var solution = whole.followUp().filter(FollowUp.Running.class::isInstance)
                .map(one -> one.plan().solution().name()).orElse(null);
        return new PlanForm(solution, whole.at().typedToday(), FormStamp.fresh(whole.seen()));
    }

    /** What was typed, for somebody who has seen so many plans. */
    PlanForm seen(Revision now) {
        return new PlanForm(solution, start, FormStamp.fresh(now));
    }

    /** What is wanted; empty if something is wrong, and then it says what. */
    Optional<PlanFollowUp.Wish> read(Fields fields, FollowUpCase at) {
        var how = fields.one("solution", solution, Solution.class);
        var since = fields.day("start", start);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new PlanFollowUp.Wish(at.file(), stamp.shownRevision(), how.orElseThrow(),
                        since.orElseThrow()));
    }
}
