package org.kinward.web.intake.paper;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.FormStamp;

/**
 * What became of the paper, as typed.
 *
 * @param talk
 *            number of the talk that the paper tells of; 0 for the first hour
 */
record PutAwayForm(String became, String talk, FormStamp stamp) {

    PutAwayForm(@Nullable String became, @Nullable String talk, @Nullable FormStamp stamp) {
        this.became = Objects.requireNonNullElse(became, "");
        this.talk = Objects.requireNonNullElse(talk, "0");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static PutAwayForm fresh(String talk) {
        return new PutAwayForm(null, talk, FormStamp.fresh(Revision.NEW));
    }

    /** Which talk; a number that no page has given is no paper. */
    int number() {
        return TypedNumber.read(talk).orElseThrow(NotThere::new);
    }
}
