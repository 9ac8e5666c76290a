package org.kinward.web.plan;

import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.keeping.Seen;
import org.kinward.core.saving.OnceKey;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;

/** A button on the page of a plan. */
record PressForm(String plan, FormStamp stamp) {

    PressForm(@Nullable String plan, @Nullable FormStamp stamp) {
        this.plan = Fields.orEmpty(plan);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    Seen seen(String what) {
        return new Seen(new PlanId(RiskPath.id(plan)), stamp.shownRevision(),
                new OnceKey(stamp.idempotencyKey(), what + " " + plan));
    }
}
