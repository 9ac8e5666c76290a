package org.kinward.web.risk.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.risk.term.ReviewTerms;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** After how many hours a danger is looked at again, as typed. */
record ReviewTermForm(String immediate, String high, String medium, String low, FormStamp stamp) {

    ReviewTermForm(@Nullable String immediate, @Nullable String high, @Nullable String medium, @Nullable String low,
            @Nullable FormStamp stamp) {
        this.immediate = Fields.orEmpty(immediate);
        this.high = Fields.orEmpty(high);
        this.medium = Fields.orEmpty(medium);
        this.low = Fields.orEmpty(low);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ReviewTermForm of(ReviewTerms.Current current) {
        var term = current.term();
        return new ReviewTermForm("" + term.immediate(), "" + term.high(), "" + term.medium(), "" + term.low(),
                FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    ReviewTermForm seen(ReviewTerms.Current now) {
        return new ReviewTermForm(immediate, high, medium, low, FormStamp.fresh(now.revision()));
    }

    /** The hours; empty if something is wrong, and then it says what. */
    Optional<ReviewTerm> read(BindingResult result) {
        int first = hours(result, "immediate", immediate);
        int second = hours(result, "high", high);
        int third = hours(result, "medium", medium);
        int fourth = hours(result, "low", low);
        if (result.hasErrors()) {
            return Optional.empty();
        }
        goUp(result, "high", first, second);
        goUp(result, "medium", second, third);
        goUp(result, "low", third, fourth);
        return result.hasErrors() ? Optional.empty() : Optional.of(new ReviewTerm(first, second, third, fourth));
    }

    private static int hours(BindingResult result, String field, String typed) {
        var number = TypedNumber.read(typed).orElse(0);
        if (!ReviewTerm.fits(number)) {
            result.rejectValue(field, "risk.term." + field + ".wrong", new Object[]{ReviewTerm.MOST}, null);
        }
        return number;
    }

    private static void goUp(BindingResult result, String field, int greater, int smaller) {
        if (!ReviewTerm.goUp(greater, smaller)) {
            result.rejectValue(field, "risk.term." + field + ".sooner");
        }
    }
}
