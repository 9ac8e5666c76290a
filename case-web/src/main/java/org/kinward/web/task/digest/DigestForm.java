package org.kinward.web.task.digest;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.task.digest.DigestTime;
import org.kinward.web.setting.SettingForm;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Digits;
import org.springframework.validation.BindingResult;

/** Whether the mail of the day is sent, and from which hour on, as typed. */
record DigestForm(String send, String hour, FormStamp stamp) implements SettingForm<DigestTime> {

    private static final String YES = "YES";

    DigestForm(@Nullable String send, @Nullable String hour, @Nullable FormStamp stamp) {
        this.send = send == null ? "" : send;
        this.hour = hour == null ? "" : hour;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static DigestForm of(AgencySetting.Current<DigestTime> current) {
        return new DigestForm(current.value().on() ? YES : "NO", "" + current.value().hour(),
                FormStamp.fresh(current.revision()));
    }

    @Override
    public DigestForm seen(Revision revision) {
        return new DigestForm(send, hour, FormStamp.fresh(revision));
    }

    @Override
    public Optional<DigestTime> read(BindingResult result) {
        var typed = Digits.read(hour).filter(DigestTime::fits);
        if (!send.equals(YES) && !send.equals("NO")) {
            result.rejectValue("send", "task.digest.send.missing");
        }
        if (typed.isEmpty()) {
            result.rejectValue("hour", "task.digest.hour.wrong");
        }
        return result.hasErrors() ? Optional.empty() : typed.map(one -> new DigestTime(send.equals(YES), one));
    }
}
