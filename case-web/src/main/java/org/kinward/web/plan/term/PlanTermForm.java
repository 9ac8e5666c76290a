package org.kinward.web.plan.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** After how many days a child has a plan, as typed. */
record PlanTermForm(String days, FormStamp stamp) implements SettingForm<PlanTerm> {

    PlanTermForm(@Nullable String days, @Nullable FormStamp stamp) {
        this.days = Fields.orEmpty(days);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PlanTermForm of(AgencySetting.Current<PlanTerm> current) {
        return new PlanTermForm("" + current.value().days(), FormStamp.fresh(current.revision()));
    }

    @Override
    public PlanTermForm seen(Revision revision) {
        return new PlanTermForm(days, FormStamp.fresh(revision));
    }

    @Override
    public Optional<PlanTerm> read(BindingResult result) {
        var number = TypedNumber.read(days).orElse(0);
        if (!PlanTerm.fits(number)) {
            result.rejectValue("days", "plan.term.days.wrong", new Object[]{PlanTerm.MOST}, null);
            return Optional.empty();
        }
        return Optional.of(new PlanTerm(number));
    }
}
