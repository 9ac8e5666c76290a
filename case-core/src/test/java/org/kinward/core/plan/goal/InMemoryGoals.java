package org.kinward.core.plan.goal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.plan.PlanId;
import org.kinward.core.saving.StaleRevision;

/** Goals in a map, for tests without a database. */
public final class InMemoryGoals implements Goals {

    private final Map<GoalId, Goal> kept = new LinkedHashMap<>();

    @Override
    public void add(Goal goal) {
        kept.put(goal.id(), goal);
    }

    @Override
    public void add(GoalId goal, Step step) {
        var stands = find(goal).orElseThrow();
        kept.put(goal, with(stands, Stream.concat(stands.steps().stream(), Stream.of(step)).toList()));
    }

    @Override
    public void move(Step seen, StepLine line) {
        var goal = with(seen.id()).orElseThrow();
        kept.put(goal.id(), with(goal, goal.steps().stream().map(step -> moved(step, seen, line)).toList()));
    }

    private static Step moved(Step step, Step seen, StepLine line) {
        if (!step.id().equals(seen.id())) {
            return step;
        }
        if (!step.revision().equals(seen.revision())) {
            throw new StaleRevision();
        }
        return step.moved(line);
    }

    private static Goal with(Goal goal, List<Step> steps) {
        return new Goal(goal.id(), goal.plan(), goal.about(), goal.words(), steps);
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Goal> with(StepId step) {
        return kept.values().stream().filter(goal -> goal.steps().stream().anyMatch(one -> one.id().equals(step)))
                .findFirst();
    }

    @Override
    public List<Goal> of(PlanId plan) {
        return kept.values().stream().filter(goal -> goal.plan().equals(plan)).toList();
    }
}
