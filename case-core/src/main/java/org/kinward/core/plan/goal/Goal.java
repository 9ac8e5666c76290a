package org.kinward.core.plan.goal;

import java.util.List;
import java.util.Optional;

import org.kinward.core.plan.PlanId;
import org.kinward.core.saving.Revision;

/**
 * What is to be reached in one version of a plan.
 *
 * @param steps
 *            in the order in which they were written; never none
 */
public record Goal(GoalId id, PlanId plan, About about, PlanWords words, List<Step> steps) {

    /**
     * Where it comes from and what it is about.
     *
     * @param look
     *            the look at work that found the child ready; with a goal about work, and only with it
     */
    public record About(GoalFrom from, GoalKind kind, Optional<Revision> look) {

        public About {
            if ((kind == GoalKind.WORK) != look.isPresent()) {
                throw new IllegalArgumentException("a goal about work names the look that found the child ready");
            }
        }

        /** A goal about something else. */
        public static About of(GoalFrom from, GoalKind kind) {
            return new About(from, kind, Optional.empty());
        }
    }

    public Goal {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a goal has a step");
        }
    }

    /** Whether something of it still counts: not every step is dropped. */
    public boolean counts() {
        return steps.stream().anyMatch(step -> step.state() != StepState.DROPPED);
    }

    /** What is left to be done. */
    public List<Step> left() {
        return steps.stream().filter(step -> step.state().isLeft()).toList();
    }
}
