package org.kinward.core.risk.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class SafetyActionTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemorySafetyActions actions = new InMemorySafetyActions();
    private final PlanSafetyAction plan = new PlanSafetyAction(actions, lake.moves);
    private final EndSafetyAction end = new EndSafetyAction(actions, lake.moves);

    @Test
    void standsOnTheListOfWhoeverDoesIt() {
        plan.plan(action(Doer.LEAD_WORKER, NOON.plusSeconds(60)), lake.ama);
        plan.plan(action(Doer.SHIFT, NOON.plusSeconds(90)), lake.ama);

        assertThat(lake.open(TaskKind.SAFETY_ACTION)).extracting(Task::who).containsExactlyInAnyOrder(
                new Task.TaskFor.Person(lake.ama.person()), new Task.TaskFor.Place());
        assertThat(Doer.LEAD_WORKER.who(Optional.empty())).isEqualTo(new Task.TaskFor.DutyOfficer());
        assertThat(Doer.MANAGER.who(Optional.of(lake.ama.person()))).isEqualTo(new Task.TaskFor.DutyOfficer());
    }

    @Test
    void isPlannedOnceForATimeThatIsStillToCome() {
        var action = action(Doer.SHIFT, NOON.plusSeconds(60));

        assertThat(plan.plan(action, lake.ama)).isEqualTo(PlanSafetyAction.Outcome.PLANNED);
        assertThat(plan.plan(action, lake.ama)).isEqualTo(PlanSafetyAction.Outcome.PLANNED);
        assertThat(plan.plan(action(Doer.SHIFT, NOON), lake.ama)).isEqualTo(PlanSafetyAction.Outcome.TOO_LATE);

        assertThat(lake.open(TaskKind.SAFETY_ACTION)).hasSize(1);
        var other = new SafetyAction.Open(action.id(), action.file(),
                action(Doer.MANAGER, NOON.plusSeconds(60)).planned());
        assertThatThrownBy(() -> plan.plan(other, lake.ama)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void endsOnceAndByWhoIsOnShiftToo() {
        var action = action(Doer.SHIFT, NOON.plusSeconds(60));
        plan.plan(action, lake.ama);
        var kossi = onShift();

        assertThat(plan.plan(action(Doer.SHIFT, NOON.plusSeconds(60)), kossi))
                .isEqualTo(PlanSafetyAction.Outcome.NOT_THERE);
        assertThat(end.end(action.id(), done(kossi), kossi)).isEqualTo(EndSafetyAction.Outcome.ENDED);
        assertThat(end.end(action.id(), done(lake.ama), lake.ama)).isEqualTo(EndSafetyAction.Outcome.ENDED_BEFORE);

        assertThat(lake.open(TaskKind.SAFETY_ACTION)).isEmpty();
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(end.end(action.id(), done(stranger), stranger)).isEqualTo(EndSafetyAction.Outcome.NOT_THERE);
    }

    @Test
    void saysWhyItWasNotDone() {
        assertThatThrownBy(
                () -> new SafetyAction.End(SafetyAction.Came.NOT_NEEDED, " ", lake.ama.person(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor onShift() {
        var place = Set.of(CaseAtTheLake.LAKE_HOUSE);
        var kossi = CaseAtTheLake.actor(Role.DUTY_CARER);
        return new Actor(kossi.person(), kossi.agency(), kossi.roles(), new WorkPlaces(place, Set.of(), place));
    }

    private static SafetyAction.End done(Actor by) {
        return new SafetyAction.End(SafetyAction.Came.DONE, "", by.person(), NOON);
    }

    private SafetyAction.Open action(Doer who, Instant due) {
        return new SafetyAction.Open(new SafetyActionId(UUID.randomUUID()), lake.file,
                new SafetyAction.Planned("Move to the other house", who, due, lake.ama.person(), NOON));
    }

    /** Whatever people press: each open action is one task, and one that ended stays as it ended. */
    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 7) Integer> presses,
            @ForAll @Size(20) List<SafetyAction.Came> came) {
        var at = new SafetyActionTest();
        var all = List.of(at.action(Doer.SHIFT, NOON.plusSeconds(60)), at.action(Doer.MANAGER, NOON.plusSeconds(60)));

        for (int i = 0; i < presses.size(); i++) {
            var action = all.get(presses.get(i) % 2);
            var by = presses.get(i) % 4 < 2 ? at.lake.ama : onShift();
            var before = at.actions.find(action.id());
            if (presses.get(i) < 4) {
                at.plan.plan(action, by);
            } else {
                var outcome = at.end.end(action.id(),
                        new SafetyAction.End(came.get(i), "Nobody came", by.person(), NOON), by);
                assertThat(outcome == EndSafetyAction.Outcome.ENDED)
                        .isEqualTo(before.filter(SafetyAction.Open.class::isInstance).isPresent());
            }
            before.filter(one -> !(one instanceof SafetyAction.Open))
                    .ifPresent(one -> assertThat(at.actions.find(action.id())).as("over is over").contains(one));
            assertThat(at.lake.open(TaskKind.SAFETY_ACTION)).hasSize((int) all.stream()
                    .filter(one -> at.actions.find(one.id()).filter(SafetyAction.Open.class::isInstance).isPresent())
                    .count());
        }
    }
}
