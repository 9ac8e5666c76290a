package org.kinward.web.risk.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** After how many hours a danger is looked at again, as typed. */
record ReviewTermForm(String immediate, String high, String medium, String low,
        FormStamp stamp) implements SettingForm<ReviewTerm> {

    ReviewTermForm(@Nullable String immediate, @Nullable String high, @Nullable String medium, @Nullable String low,
            @Nullable FormStamp stamp) {
        this.immediate = Fields.orEmpty(immediate);
        this.high = Fields.orEmpty(high);
        this.medium = Fields.orEmpty(medium);
        this.low = Fields.orEmpty(low);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ReviewTermForm of(AgencySetting.Current<ReviewTerm> current) {
        var term = current.value();
        return new ReviewTermForm("" + term.immediate(), "" + term.high(), "" + term.medium(), "" + term.low(),
                FormStamp.fresh(current.revision()));
    }

    @Override
    public ReviewTermForm seen(Revision revision) {
        return new ReviewTermForm(immediate, high, medium, low, FormStamp.fresh(revision));
    }

    @Override
    public Optional<ReviewTerm> read(BindingResult result) {
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
