package org.kinward.web.intake.paper;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;

/** What became of the paper, as typed. */
record PutAwayForm(String became, FormStamp stamp) {

    PutAwayForm(@Nullable String became, @Nullable FormStamp stamp) {
        this.became = Objects.requireNonNullElse(became, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PutAwayForm fresh() {
        return new PutAwayForm(null, FormStamp.fresh(Revision.NEW));
    }
}
