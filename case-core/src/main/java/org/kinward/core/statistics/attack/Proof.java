package org.kinward.core.statistics.attack;

/**
 * Two tables that could both be true: in one the goal is as little as it may be, in the other as much. Where a goal asks
 * for the second only, the first is the true table.
 */
public record Proof(Goal goal, Counts few, Counts many) {
}
