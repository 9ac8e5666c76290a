package org.kinward.web.intake;

import org.jspecify.annotations.Nullable;

import org.kinward.web.shell.form.FormStamp;

/** A form with nothing but its stamp. */
record StampForm(FormStamp stamp) {

    StampForm(@Nullable FormStamp stamp) {
        this.stamp = FormStamp.orEmpty(stamp);
    }
}
