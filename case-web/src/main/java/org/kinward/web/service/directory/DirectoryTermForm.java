package org.kinward.web.service.directory;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.core.service.term.DirectoryTerm;
import org.kinward.core.setting.AgencySetting;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** After how many days a line of the directory is old, as typed. */
record DirectoryTermForm(String days, FormStamp stamp) implements SettingForm<DirectoryTerm> {

    DirectoryTermForm(@Nullable String days, @Nullable FormStamp stamp) {
        this.days = Fields.orEmpty(days);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static DirectoryTermForm of(AgencySetting.Current<DirectoryTerm> current) {
        return new DirectoryTermForm("" + current.value().days(), FormStamp.fresh(current.revision()));
    }

    @Override
    public DirectoryTermForm seen(Revision revision) {
        return new DirectoryTermForm(days, FormStamp.fresh(revision));
    }

    @Override
    public Optional<DirectoryTerm> read(BindingResult result) {
        var number = TypedNumber.read(days).orElse(0);
        if (!DirectoryTerm.fits(number)) {
            result.rejectValue("days", "service.term.days.wrong");
            return Optional.empty();
        }
        return Optional.of(new DirectoryTerm(number));
    }
}
