package org.kinward.web.plan.talk;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.keeping.Seen;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** Why a plan is changed, or what a review found and by when the next one is, as typed. */
record WhyForm(String why, DateInput review, FormStamp stamp) {

    WhyForm(@Nullable String why, @Nullable DateInput review, @Nullable FormStamp stamp) {
        this.why = Fields.orEmpty(why);
        this.review = DateInput.orEmpty(review);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static WhyForm begin(Plan plan) {
        return new WhyForm(null, null, FormStamp.fresh(plan.revision()));
    }

    /** What was typed, for somebody who has seen what stands there. */
    WhyForm seen(Plan now) {
        return new WhyForm(why, review, FormStamp.fresh(now.revision()));
    }

    Seen seen(Plan plan, String what) {
        return new Seen(plan.id(), stamp.shownRevision(), new OnceKey(stamp.idempotencyKey(),
                what + " " + plan.id().value() + " " + why + " " + review));
    }

    /** The reason; empty if something is wrong, and then it says what. */
    Optional<String> read(Fields fields) {
        var said = fields.words("why", why, PlanLine.LONGEST);
        if (said.length() < PlanLine.SHORTEST) {
            fields.missing("why");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(said);
    }

    /** What the review found, with the next day; empty if something is wrong. */
    Optional<PlanLine> read(Fields fields, PlanLine line, PlanCase at) {
        var next = fields.day("review", review);
        return read(fields)
                .map(said -> line.because(said).reviewedBy(at.time().by(next.orElseThrow())));
    }
}
