package org.kinward.web.closing.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.closing.term.ClosingTerms;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Within how many days a closed file is opened again, and how long before eighteen somebody plans, as typed. */
record ClosingTermForm(String days, String leadMonths, FormStamp stamp) {

    ClosingTermForm(@Nullable String days, @Nullable String leadMonths, @Nullable FormStamp stamp) {
        this.days = Fields.orEmpty(days);
        this.leadMonths = Fields.orEmpty(leadMonths);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ClosingTermForm of(ClosingTerms.Current current) {
        return new ClosingTermForm("" + current.term().days(), "" + current.term().leadMonths(),
                FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    ClosingTermForm seen(ClosingTerms.Current current) {
        return new ClosingTermForm(days, leadMonths, FormStamp.fresh(current.revision()));
    }

    /** The days; empty if something is wrong, and then it says what. */
    Optional<ClosingTerm> read(BindingResult result) {
        var typed = TypedNumber.read(days).orElse(0);
        if (!ClosingTerm.fits(typed)) {
            result.rejectValue("days", "closing.term.days.wrong", new Object[]{ClosingTerm.MOST}, null);
        }
        var months = TypedNumber.read(leadMonths).orElse(0);
        if (!ClosingTerm.leads(months)) {
            result.rejectValue("leadMonths", "closing.term.leadMonths.wrong", new Object[]{ClosingTerm.MOST_MONTHS},
                    null);
        }
        return result.hasErrors() ? Optional.empty() : Optional.of(new ClosingTerm(typed, months));
    }
}
