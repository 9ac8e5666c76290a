package org.kinward.core.plan.goal;

import java.util.UUID;

/** One step of a goal. */
public record StepId(UUID value) {
}
