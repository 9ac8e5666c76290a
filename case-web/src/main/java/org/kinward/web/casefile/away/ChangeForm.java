package org.kinward.web.casefile.away;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.FormStamp;

/** Other days of an absence, as typed; or, with no days, that it ends. */
record ChangeForm(DaysForm days, FormStamp stamp) {

    ChangeForm(@Nullable DaysForm days, @Nullable FormStamp stamp) {
        this.days = DaysForm.orEmpty(days);
        this.stamp = FormStamp.orEmpty(stamp);
    }
}
