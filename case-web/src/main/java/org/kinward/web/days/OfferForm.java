package org.kinward.web.days;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;

/** What the child said to a card. */
record OfferForm(String answer, FormStamp stamp) {

    OfferForm(@Nullable String answer, @Nullable FormStamp stamp) {
        this.answer = Objects.requireNonNullElse(answer, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The same answer on a form of its own. */
    OfferForm again() {
        return new OfferForm(answer, FormStamp.fresh(Revision.NEW));
    }

    static OfferForm fresh() {
        return new OfferForm(null, FormStamp.fresh(Revision.NEW));
    }
}
