package org.kinward.core.plan.goal;

import java.util.List;
import java.util.Optional;

import org.kinward.core.plan.PlanId;

/** Keeps the goals of all versions with their steps, for ever. */
public interface Goals {

    /**
     * Keeps a goal with its steps, each with its first entry.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote another one at the same moment
     */
    void add(Goal goal);

    /**
     * Keeps one step more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote another one at the same moment
     */
    void add(GoalId goal, Step step);

    /**
     * Keeps one entry more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void move(Step seen, StepLine line);

    Optional<Goal> find(GoalId id);

    /** The goal to which this step belongs. */
    Optional<Goal> with(StepId step);

    /** Every goal of this version, the oldest first. */
    List<Goal> of(PlanId plan);
}
