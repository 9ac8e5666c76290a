package org.kinward.web.export;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.export.ExportPlan;

/** What for and for whom, as typed. */
record AimForm(String purpose, String recipient) {

    AimForm(@Nullable String purpose, @Nullable String recipient) {
        this.purpose = Objects.requireNonNullElse(purpose, "");
        this.recipient = Objects.requireNonNullElse(recipient, "");
    }

    static AimForm of(ExportPlan plan) {
        return plan.aim().map(aim -> new AimForm(aim.purpose(), aim.recipient()))
                .orElseGet(() -> new AimForm("", ""));
    }
}
