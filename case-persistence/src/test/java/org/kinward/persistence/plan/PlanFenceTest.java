package org.kinward.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.Plan;
import org.kinward.core.plan.PlanExamples;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.Plans;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.Goals;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.plan.work.SchoolAndWork;
import org.kinward.core.plan.work.WorkExamples;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** What the tables of a plan refuse by themselves: other moves, work before school, grounds of other children. */
@PersistenceTest
@Import(ContractPlace.class)
class PlanFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Plans plans;
    @Autowired
    private Goals goals;
    @Autowired
    private SchoolAndWork work;
    @Autowired
    private Factors factors;
    @Autowired
    private TestDatabase database;

    /** Every pair of states is tried as a row: the database takes those of the tables, and no other. */
    @Test
    void takesTheMovesOfTheTablesOnly() {
        for (var from : PlanState.values()) {
            for (var to : PlanState.values()) {
                assertThat(refusal("plan", "plan_id, number, state, state_before, why, review_by, review_end",
                        "'%s', '%s', '%s', %s".formatted(to, from, from.needsWhy(to) ? "why so" : "",
                                from.needsReview(to) ? "current_date, now()" : "null, null")))
                        .as("%s to %s", from, to).isEqualTo(from.mayBecome(to) ? "before" : "moves");
            }
        }
        for (var from : StepState.values()) {
            for (var to : StepState.values()) {
                assertThat(refusal("plan_step", "step_id, number, state, state_before, why, due_on, due_end",
                        "'%s', '%s', 'why so', %s".formatted(to, from,
                                to == StepState.TO_DO ? "current_date, now()" : "null, null")))
                        .as("%s to %s", from, to).isEqualTo(from.mayBecome(to) ? "before" : "moves");
            }
        }
        for (var from : PromiseState.values()) {
            for (var to : PromiseState.values()) {
                assertThat(refusal("promise", "promise_id, number, state, state_before, told_on, told",
                        "'%s', '%s', current_date, 'told so'".formatted(to, from)))
                        .as("%s to %s", from, to).isEqualTo(from.mayBecome(to) ? "before" : "moves");
            }
        }
    }

    @Test
    void takesNoWorkForWhichNobodyFoundTheChildReady() {
        var file = place.fileOf(place.worker());
        var hers = place.as(place.worker(), SchoolAndWork.class, work);
        var young = WorkExamples.sewing(file, Optional.of(12), place.worker(), NOW);
        assertThatThrownBy(() -> hers.add(young)).rootCause().hasMessageContaining("work_look_offer_fk");
        hers.add(WorkExamples.offered(file, 1, place.worker(), NOW));
        hers.add(young);
        var plan = draft(file);

        assertThatThrownBy(() -> add(plan, new Goal.About(new GoalFrom.Wish(), GoalKind.WORK, first())))
                .rootCause().hasMessageContaining("plan_goal_work_fk");

        var ready = WorkExamples.sewing(file, Optional.of(16), place.worker(), NOW);
        hers.add(new WorkLook(file, new Revision(2), ready.offer(), ready.work(), ready.found(), ready.age(),
                ready.by()));
        add(plan, new Goal.About(new GoalFrom.Wish(), GoalKind.WORK, Optional.of(new Revision(2))));
        assertThat(place.as(place.worker(), Goals.class, goals).of(plan.id())).hasSize(1);
    }

    @Test
    void comesFromWhatOpensADoorAndFromNothingThatProtects() {
        var file = place.fileOf(place.worker());
        var door = FactorExamples.incomeLost(file, place.worker(), NOW);
        var protects = FactorExamples.trustedAdult(file, place.worker(), NOW);
        place.as(place.worker(), Factors.class, factors).add(door);
        place.as(place.worker(), Factors.class, factors).add(protects);
        var plan = draft(file);

        add(plan, Goal.About.of(new GoalFrom.Door(door.id()), GoalKind.OTHER));

        assertThatThrownBy(() -> add(plan, Goal.About.of(new GoalFrom.Door(protects.id()), GoalKind.OTHER)))
                .rootCause().hasMessageContaining("plan_goal_factor_fk");
    }

    private static Optional<Revision> first() {
        return Optional.of(new Revision(1));
    }

    private Plan draft(CaseFileId file) {
        var plan = Plan.draft(file, 1, place.worker(), NOW);
        place.as(place.worker(), Plans.class, plans).add(plan);
        return plan;
    }

    private void add(Plan plan, Goal.About about) {
        place.as(place.worker(), Goals.class, goals).add(new Goal(new GoalId(UUID.randomUUID()), plan.id(), about,
                new PlanWords("Learns to sew", ""),
                List.of(PlanExamples.step(StepBy.CHILD, place.worker(), NOW))));
    }

    /** The row hangs on a line that is not there: a move of the table fails by that, any other by its own rule. */
    private String refusal(String of, String columns, String values) {
        try {
            database.superuser().sql("""
                    do $$ declare one uuid := gen_random_uuid(); begin
                        insert into casework.%s_line (%s, moved_by, moved_at) values (one, 2, %s,
                            (select id from account.person limit 1), now());
                    end $$""".formatted(of, columns, values)).update();
            return "kept";
        } catch (DataAccessException told) {
            var message = String.valueOf(told.getMostSpecificCause().getMessage());
            return message.contains("_line_moves") || message.contains("_says_why") || message.contains("_is_reviewed")
                    ? "moves" : message.contains("_fk") ? "before" : message;
        }
    }
}
