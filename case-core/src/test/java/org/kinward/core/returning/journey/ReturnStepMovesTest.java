package org.kinward.core.returning.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.task.TaskKind;

/** Whatever people press: each open step of either side is one task, and what came of it is said once. */
class ReturnStepMovesTest {

    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 8) Integer> presses,
            @ForAll @Size(20) List<ReturnStep.StepCame> came) {
        var home = new GoingHome();
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        var all = List.of(step(home, ReturnStep.StepSide.US), step(home, ReturnStep.StepSide.OTHER_COUNTRY));

        for (int i = 0; i < presses.size(); i++) {
            var step = all.get(presses.get(i) % 2);
            var by = List.of(home.lake.ama, home.lake.mensah, stranger).get(presses.get(i) % 3);
            var before = home.steps.find(step.id());
            var now = came.get(i);
            if (presses.get(i) < 4) {
                assertThat(home.planStep.plan(step, by, home.at(by)) == PlanReturnStep.Outcome.PLANNED)
                        .isEqualTo(!by.equals(stranger));
            } else {
                var outcome = home.answerStep.answer(step.id(),
                        new ReturnStep.End(now, "The office is shut", home.at(by).written()), by);
                assertThat(outcome == AnswerReturnStep.Outcome.SAID).as("said once").isEqualTo(!by.equals(stranger)
                        && before.filter(one -> one.isOpen() || isSame(one, now))
                                .isPresent());
            }
            before.filter(one -> !one.isOpen())
                    .ifPresent(one -> assertThat(home.steps.find(step.id())).as("over is over").contains(one));
            holds(home, all);
        }
    }

    private static void holds(GoingHome home, List<ReturnStep> all) {
        assertThat(home.lake.open(TaskKind.RETURN_STEP)).hasSize((int) all.stream()
                .filter(one -> home.steps.find(one.id()).filter(ReturnStep::isOpen).isPresent()).count());
    }

    private static boolean isSame(ReturnStep step, ReturnStep.StepCame came) {
        return step.end().filter(end -> end.came() == came).isPresent();
    }

    private static ReturnStep step(GoingHome home, ReturnStep.StepSide side) {
        return new ReturnStep(new StepId(UUID.randomUUID()), home.lake.file, ReturnStep.Doing.TRAVEL_PAPER, side, "",
                home.today(), Optional.empty());
    }
}
