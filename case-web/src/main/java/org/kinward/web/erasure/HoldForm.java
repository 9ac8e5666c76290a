package org.kinward.web.erasure;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.saving.Revision;
import org.kinward.web.shell.form.FormStamp;

/**
 * Why a record is held for the law, or not any more.
 *
 * @param held
 *            the hold that was seen, of a form that lifts it
 */
record HoldForm(String words, String held, FormStamp stamp) {

    HoldForm(@Nullable String words, @Nullable String held, @Nullable FormStamp stamp) {
        this.words = Objects.requireNonNullElse(words, "");
        this.held = Objects.requireNonNullElse(held, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static HoldForm empty() {
        return new HoldForm("", "", FormStamp.fresh(Revision.NEW));
    }

    /** The same for the hold that stands. */
    HoldForm lifting(UUID hold) {
        return new HoldForm(words, hold.toString(), stamp);
    }

    @Override
    public String toString() {
        return "HoldForm[hidden]";
    }
}
