package org.kinward.persistence.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.needs.NeedArea;
import org.kinward.core.plan.PlanId;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.saving.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of goals with a line of a step each, put together again. */
final class GoalRows {

    static final String SELECT = """
            select g.id, g.plan_id, g.origin, g.area, g.factor_id, g.about, g.work_look, g.words, g.for_child,
                s.id as step_id, s.words as step_words, s.for_child as step_for_child, s.doer,
                l.state, l.why, l.due_on, l.due_end, l.moved_by, l.moved_at
            from casework.plan_goal g join casework.plan_step s on s.goal_id = g.id
            join casework.plan_step_line l on l.step_id = s.id
            """;

    static final String ORDER = " order by g.number, s.number, l.number";

    private final JdbcClient.StatementSpec statement;

    GoalRows(JdbcClient.StatementSpec statement) {
        this.statement = statement;
    }

    /** What is known of a goal so far. */
    private record Parts(PlanId plan, Goal.About about, PlanWords words, Map<UUID, StepParts> steps) {

        Goal whole(UUID id) {
            return new Goal(new GoalId(id), plan, about, words,
                    steps.entrySet().stream().map(one -> one.getValue().whole(one.getKey())).toList());
        }
    }

    /** What is known of a step so far. */
    private record StepParts(PlanWords words, StepBy who, List<StepLine> lines) {

        Step whole(UUID id) {
            return new Step(new StepId(id), words, who, lines);
        }
    }

    List<Goal> read() {
        var all = new LinkedHashMap<UUID, Parts>();
        statement.query(row -> {
            var id = row.getObject("id", UUID.class);
            var parts = all.containsKey(id) ? all.get(id) : parts(row);
            all.put(id, parts);
            var step = row.getObject("step_id", UUID.class);
            var steps = parts.steps();
            var of = steps.containsKey(step) ? steps.get(step) : step(row);
            steps.put(step, of);
            of.lines().add(line(row));
        });
        return all.entrySet().stream().map(one -> one.getValue().whole(one.getKey())).toList();
    }

    private static Parts parts(ResultSet row) throws SQLException {
        var look = Optional.ofNullable(row.getObject("work_look", Integer.class)).map(Revision::new);
        return new Parts(new PlanId(row.getObject("plan_id", UUID.class)),
                new Goal.About(from(row), PlanColumns.constant(row, "about", GoalKind.class), look),
                new PlanWords(row.getString("words"), row.getString("for_child")), new LinkedHashMap<>());
    }

    private static GoalFrom from(ResultSet row) throws SQLException {
        return switch (row.getString("origin")) {
            case "NEED" -> new GoalFrom.Need(PlanColumns.constant(row, "area", NeedArea.class));
            case "DOOR" -> new GoalFrom.Door(new FactorId(row.getObject("factor_id", UUID.class)));
            default -> new GoalFrom.Wish();
        };
    }

    private static StepParts step(ResultSet row) throws SQLException {
        return new StepParts(new PlanWords(row.getString("step_words"), row.getString("step_for_child")),
                PlanColumns.constant(row, "doer", StepBy.class), new ArrayList<>());
    }

    private static StepLine line(ResultSet row) throws SQLException {
        return new StepLine(PlanColumns.constant(row, "state", StepState.class), row.getString("why"),
                PlanColumns.due(row, "due_on", "due_end"), PlanColumns.person(row, "moved_by"),
                PlanColumns.moment(row, "moved_at"));
    }
}
