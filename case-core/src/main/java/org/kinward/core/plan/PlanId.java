package org.kinward.core.plan;

import java.util.UUID;

/** One version of the plan for a child. */
public record PlanId(UUID value) {

    public static PlanId fresh() {
        return new PlanId(UUID.randomUUID());
    }
}
