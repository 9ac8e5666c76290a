package org.kinward.web.needs.term;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Within how many hours the needs of a child are assessed for the first time, as typed. */
record FirstWithinForm(String hours, FormStamp stamp) implements SettingForm<FirstWithin> {

    FirstWithinForm(@Nullable String hours, @Nullable FormStamp stamp) {
        this.hours = Fields.orEmpty(hours);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static FirstWithinForm of(AgencySetting.Current<FirstWithin> current) {
        return new FirstWithinForm("" + current.value().hours(), FormStamp.fresh(current.revision()));
    }

    @Override
    public FirstWithinForm seen(Revision revision) {
        return new FirstWithinForm(hours, FormStamp.fresh(revision));
    }

    @Override
    public Optional<FirstWithin> read(BindingResult result) {
        var number = TypedNumber.read(hours).orElse(0);
        if (!FirstWithin.fits(number)) {
            result.rejectValue("hours", "needs.term.hours.wrong", new Object[]{FirstWithin.MOST}, null);
            return Optional.empty();
        }
        return Optional.of(new FirstWithin(number));
    }
}
