package org.kinward.web.intake.before;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.FormStamp;

/**
 * Which account decisions use, and why.
 *
 * @param account
 *            surrogate of an earlier one, or {@value #NOW} for the one on the sheet
 */
record BeforeForm(String account, String why, FormStamp stamp) {

    static final String NOW = "now";

    BeforeForm(@Nullable String account, @Nullable String why, @Nullable FormStamp stamp) {
        this.account = Objects.requireNonNullElse(account, "");
        this.why = Objects.requireNonNullElse(why, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static BeforeForm fresh(BeforePage page) {
        return new BeforeForm("", "", FormStamp.fresh(page.revision()));
    }

    /** The earlier account that was chosen; empty for the one on the sheet. */
    Optional<UUID> earlier() {
        return account.equals(NOW) ? Optional.empty() : Optional.of(UUID.fromString(account));
    }
}
