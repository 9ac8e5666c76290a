package org.kinward.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.transfer.TransferAtTheLake.HILL;
import static org.kinward.core.transfer.TransferAtTheLake.moment;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.step.AnswerReturnStep;
import org.kinward.core.returning.step.InMemoryReturnSteps;
import org.kinward.core.returning.step.PlanReturnStep;
import org.kinward.core.returning.step.ReturnStep;
import org.kinward.core.returning.step.StepId;
import org.kinward.core.task.TaskKind;
import org.kinward.core.transfer.asked.AnswerAsked;
import org.kinward.core.transfer.asked.AskAgency;
import org.kinward.core.transfer.asked.AskedStep;
import org.kinward.core.transfer.asked.EndAskedWithConsent;
import org.kinward.core.transfer.asked.InMemoryAskedSteps;

/** Whatever people of both agencies press: one answer for ever, our task until we say so, nothing there after it is over. */
class AskedStepMovesTest {

    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 20) List<@IntRange(max = 6) Integer> presses) {
        var both = new Both();
        boolean over = false;
        boolean asked = false;
        var answer = Optional.<AskedStep.Answer>empty();
        for (int press : presses) {
            both.press(press);
            var there = both.asked.find(both.step);
            over = over || (asked && (press == 4 || press == 6)) || both.isOver();
            asked = asked || there.isPresent();
            assertThat(there.isPresent()).as("read there").isEqualTo(asked && !over);
            var said = there.flatMap(AskedStep::answer);
            if (answer.isPresent() && there.isPresent()) {
                assertThat(said).as("one answer, for ever").isEqualTo(answer);
            }
            answer = there.isPresent() ? said : answer;
            assertThat(both.world.lake.open(TaskKind.RETURN_STEP)).hasSize(both.isOver() ? 0 : 1);
        }
    }

    /** Both agencies, and the step between them. */
    private static final class Both {

        private final TransferAtTheLake world = new TransferAtTheLake();
        private final InMemoryReturnSteps steps = new InMemoryReturnSteps();
        private final InMemoryAskedSteps asked = new InMemoryAskedSteps();
        private final AskAgency ask = new AskAgency(asked, steps,
                new AskAgency.Before(world.agencies, world.coverage), world.lake.moves);
        private final AnswerAsked answer = new AnswerAsked(asked, _ -> {
        });
        private final AnswerReturnStep ours = new AnswerReturnStep(steps, asked::end, world.lake.moves);
        private final EndAskedWithConsent ends = new EndAskedWithConsent(asked, world.agencies);
        private final StepId step = new StepId(UUID.randomUUID());

        private Both() {
            world.agreed(DataGroup.WHERE_THE_CHILD_IS);
            new PlanReturnStep(steps, world.lake.moves).plan(new ReturnStep(step, world.lake.file,
                    ReturnStep.Doing.HOME_IS_SEEN, ReturnStep.StepSide.OTHER_COUNTRY, "", TODAY.plusDays(3),
                    Optional.empty()), world.lake.ama,
                    new AtAgency(world.lake.ama.person(), NOON, ZoneOffset.UTC));
        }

        private void press(int press) {
            switch (press) {
                case 0 -> ask.ask(step, HILL, world.lake.ama, moment(NOON));
                case 1 -> says(ReturnStep.StepCame.DONE, world.abla);
                case 2 -> says(ReturnStep.StepCame.NOT_DONE, world.kofi);
                case 3 -> says(ReturnStep.StepCame.DONE, world.lake.mensah);
                case 4 -> ours.answer(step, new ReturnStep.End(ReturnStep.StepCame.DONE, "",
                        new Written(world.lake.ama.person(), NOON)), world.lake.ama);
                case 5 -> ends.lookAgain(world.lake.file, world.coverage, world.lake.ama.person(), moment(NOON));
                default -> ends.lookAgain(world.lake.file, world.coverage, world.lake.ama.person(),
                        moment(NOON.plusSeconds(86_400L * 30)));
            }
        }

        private void says(ReturnStep.StepCame came, Actor by) {
            answer.answer(step, new AskedStep.Answer(came, "No fuel", new AskedStep.By(by.person(), NOON)), by);
        }

        private boolean isOver() {
            return steps.find(step).filter(ReturnStep::isOpen).isEmpty();
        }
    }
}
