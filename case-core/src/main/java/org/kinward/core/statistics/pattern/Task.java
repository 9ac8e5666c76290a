package org.kinward.core.statistics.pattern;

import org.kinward.core.statistics.attack.Goal;

/**
 * One table to be found: in it a goal is as little as it may be, or as much.
 *
 * @param number
 *            its place among all tasks of a search
 */
record Task(int number, int view, Goal goal, boolean down) {

    /** By how much the goal's sum must still go down or up. */
    long need(long sum) {
        return down ? sum - goal.few().orElse(sum) : goal.many() - sum;
    }
}
