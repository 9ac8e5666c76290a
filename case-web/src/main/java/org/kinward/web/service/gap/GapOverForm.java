package org.kinward.web.service.gap;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** Why it is not so any more, as chosen. */
record GapOverForm(String gap, String how, FormStamp stamp) {

    GapOverForm(@Nullable String gap, @Nullable String how, @Nullable FormStamp stamp) {
        this.gap = Fields.orEmpty(gap);
        this.how = Fields.orEmpty(how);
        this.stamp = FormStamp.orEmpty(stamp);
    }
}
