package org.kinward.web.intake.discard;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.FormStamp;

/** Why a draft is discarded. */
record DiscardForm(String reason, FormStamp stamp) {

    DiscardForm(@Nullable String reason, @Nullable FormStamp stamp) {
        this.reason = Objects.requireNonNullElse(reason, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }
}
