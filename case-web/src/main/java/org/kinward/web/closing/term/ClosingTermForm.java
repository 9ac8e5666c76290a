package org.kinward.web.closing.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Within how many days a closed file is opened again, and how long before eighteen somebody plans, as typed. */
record ClosingTermForm(String days, String leadMonths, FormStamp stamp) implements SettingForm<ClosingTerm> {

    ClosingTermForm(@Nullable String days, @Nullable String leadMonths, @Nullable FormStamp stamp) {
        this.days = Fields.orEmpty(days);
        this.leadMonths = Fields.orEmpty(leadMonths);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ClosingTermForm of(AgencySetting.Current<ClosingTerm> current) {
        return new ClosingTermForm("" + current.value().days(), "" + current.value().leadMonths(),
                FormStamp.fresh(current.revision()));
    }

    @Override
    public ClosingTermForm seen(Revision revision) {
        return new ClosingTermForm(days, leadMonths, FormStamp.fresh(revision));
    }

    @Override
    public Optional<ClosingTerm> read(BindingResult result) {
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
