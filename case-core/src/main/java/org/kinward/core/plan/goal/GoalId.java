package org.kinward.core.plan.goal;

import java.util.UUID;

/** One goal of one version of a plan. */
public record GoalId(UUID value) {
}
