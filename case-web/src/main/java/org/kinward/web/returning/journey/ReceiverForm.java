package org.kinward.web.returning.journey;

import org.jspecify.annotations.Nullable;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.form.FormStamp;

/** Who is to receive the child, over the version that was seen. */
record ReceiverForm(NameInput to, FormStamp stamp) {

    ReceiverForm(@Nullable NameInput to, @Nullable FormStamp stamp) {
        this.to = to == null ? NameInput.empty() : to;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ReceiverForm of(Whole whole) {
        return new ReceiverForm(null, stamp(whole));
    }

    /** What was typed, over what stands there now. */
    ReceiverForm over(Whole whole) {
        return new ReceiverForm(to, stamp(whole));
    }

    private static FormStamp stamp(Whole whole) {
        return FormStamp.shown(whole.newest().map(one -> one.revision().number()).orElse(0L));
    }
}
