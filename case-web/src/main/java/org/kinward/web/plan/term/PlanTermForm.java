package org.kinward.web.plan.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.plan.term.PlanTerms;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** After how many days a child has a plan, as typed. */
record PlanTermForm(String days, FormStamp stamp) {

    PlanTermForm(@Nullable String days, @Nullable FormStamp stamp) {
        this.days = Fields.orEmpty(days);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PlanTermForm of(PlanTerms.Current current) {
        return new PlanTermForm("" + current.term().days(), FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    PlanTermForm seen(PlanTerms.Current now) {
        return new PlanTermForm(days, FormStamp.fresh(now.revision()));
    }

    /** The days; empty if something is wrong, and then it says what. */
    Optional<PlanTerm> read(BindingResult result) {
        var number = TypedNumber.read(days).orElse(0);
        if (!PlanTerm.fits(number)) {
            result.rejectValue("days", "plan.term.days.wrong", new Object[]{PlanTerm.MOST}, null);
            return Optional.empty();
        }
        return Optional.of(new PlanTerm(number));
    }
}
