package org.kinward.persistence.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.Goals;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.saving.StaleRevision;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goals, their steps and what came of them: three tables that are only added to, read in one statement. */
@Repository
class JdbcGoals implements Goals {

    private final JdbcClient casework;

    JdbcGoals(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Goal goal) {
        var about = goal.about();
        var first = goal.steps().getFirst().lines().getFirst();
        int kept = casework.sql("""
                insert into casework.plan_goal (id, plan_id, case_file_id, number, origin, area, factor_id, about, work_look,
                    words, for_child, written_by, written_at)
                select :id, p.id, p.case_file_id,
                    (select coalesce(max(o.number), 0) + 1 from casework.plan_goal o where o.plan_id = p.id), :origin, :area, :factor::uuid,
                    :about, :look::integer, :words, :forChild, :by, :at from casework.plan p where p.id = :plan
                on conflict do nothing
                """).param("id", goal.id().value()).param("plan", goal.plan().value())
                .param("origin", origin(about.from()))
                .param("area", about.from() instanceof GoalFrom.Need(var area) ? area.name() : null)
                .param("factor", factor(about.from())).param("about", about.kind().name())
                .param("look", about.look().map(one -> (int) one.number()).orElse(null))
                .param("words", goal.words().words()).param("forChild", goal.words().forChild())
                .param("by", first.by().value()).param("at", PlanColumns.column(first.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
        goal.steps().forEach(step -> add(goal.id(), step));
    }

    private static String origin(GoalFrom from) {
        return switch (from) {
            case GoalFrom.Need _ -> "NEED";
            case GoalFrom.Door _ -> "DOOR";
            case GoalFrom.Wish _ -> "WISH";
        };
    }

    private static @Nullable UUID factor(GoalFrom from) {
        return from instanceof GoalFrom.Door(var factor) ? factor.value() : null;
    }

    @Override
    @Transactional
    public void add(GoalId goal, Step step) {
        var first = step.lines().getFirst();
        int kept = casework.sql("""
                insert into casework.plan_step (id, goal_id, number, words, for_child, doer, written_by, written_at)
                select :id, :goal, coalesce(max(s.number), 0) + 1, :words, :forChild, :doer, :by, :at
                from casework.plan_step s where s.goal_id = :goal on conflict do nothing
                """).param("id", step.id().value()).param("goal", goal.value())
                .param("words", step.words().words()).param("forChild", step.words().forChild())
                .param("doer", step.who().name()).param("by", first.by().value())
                .param("at", PlanColumns.column(first.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
        line(step.id(), 1, Optional.empty(), first);
    }

    @Override
    @Transactional
    public void move(Step seen, StepLine line) {
        line(seen.id(), seen.revision().number() + 1, Optional.of(seen.state()), line);
    }

    private void line(StepId step, long number, Optional<StepState> before, StepLine line) {
        int kept = casework.sql("""
                insert into casework.plan_step_line (step_id, number, state, state_before, why, due_on, due_end, moved_by,
                    moved_at)
                values (:id, :number, :state, :before, :why, :day::date, :end::timestamptz, :by, :at) on conflict do nothing
                """).param("id", step.value()).param("number", number).param("state", line.state().name())
                .param("before", before.map(Enum::name).orElse(null)).param("why", line.why())
                .param("day", PlanColumns.day(line.due())).param("end", PlanColumns.end(line.due()))
                .param("by", line.by().value()).param("at", PlanColumns.column(line.at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    @Override
    @Transactional
    public Optional<Goal> find(GoalId id) {
        return read("where g.id = :id", id.value()).stream().findFirst();
    }

    @Override
    @Transactional
    public Optional<Goal> with(StepId step) {
        return read("where g.id = (select o.goal_id from casework.plan_step o where o.id = :id)", step.value())
                .stream().findFirst();
    }

    @Override
    @Transactional
    public List<Goal> of(PlanId plan) {
        return read("where g.plan_id = :id", plan.value());
    }

    private List<Goal> read(String where, UUID id) {
        return new GoalRows(casework.sql(GoalRows.SELECT + where + GoalRows.ORDER).param("id", id)).read();
    }
}
