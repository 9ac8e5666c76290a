package org.kinward.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.transfer.TransferAtTheLake.HILL;
import static org.kinward.core.transfer.TransferAtTheLake.moment;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
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

/** The house on the hill is asked to see the home of the aunt: a task on both sides, late at the same moment, while consent holds. */
class AskAgencyTest {

    private final TransferAtTheLake world = new TransferAtTheLake();
    private final CaseAtTheLake lake = world.lake;
    private final InMemoryReturnSteps steps = new InMemoryReturnSteps();
    private final InMemoryAskedSteps asked = new InMemoryAskedSteps();
    private final AskAgency ask = new AskAgency(asked, steps,
            new AskAgency.Before(world.agencies, world.coverage), lake.moves);
    private final AnswerAsked answer = new AnswerAsked(asked, entry -> lake.trail.add(entry.action()));
    private final AnswerReturnStep ours = new AnswerReturnStep(steps, asked::end, lake.moves);
    private final EndAskedWithConsent ends = new EndAskedWithConsent(asked, world.agencies);

    private StepId planned(ReturnStep.StepSide side) {
        var step = new ReturnStep(new StepId(UUID.randomUUID()), lake.file, ReturnStep.Doing.HOME_IS_SEEN, side,
                "The house behind the mill", TODAY.plusDays(3), Optional.empty());
        new PlanReturnStep(steps, lake.moves).plan(step, lake.ama,
                new AtAgency(lake.ama.person(), NOON, ZoneOffset.UTC));
        return step.id();
    }

    private AskAgency.Outcome asks(StepId step, Actor by) {
        return ask.ask(step, HILL, by, moment(NOON));
    }

    private AskedStep.Answer said(ReturnStep.StepCame came, String words, Actor by) {
        return new AskedStep.Answer(came, words, new AskedStep.By(by.person(), NOON.plusSeconds(60)));
    }

    private StepId askedFor() {
        world.agreed(DataGroup.WHERE_THE_CHILD_IS);
        var step = planned(ReturnStep.StepSide.OTHER_COUNTRY);
        assertThat(asks(step, lake.ama)).isEqualTo(AskAgency.Outcome.ASKED);
        return step;
    }

    @Test
    void givesBothSidesATaskThatIsLateAtTheSameMoment() {
        var step = askedFor();

        assertThat(asks(step, lake.ama)).as("pressed twice").isEqualTo(AskAgency.Outcome.ASKED);
        assertThat(ask.ask(step, new AgencyId(UUID.randomUUID()), lake.ama, moment(NOON)))
                .isEqualTo(AskAgency.Outcome.ASKED_BEFORE);
        var due = TODAY.plusDays(3).atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
        var theirs = asked.find(step).orElseThrow();
        assertThat(theirs.due()).isEqualTo(due).isEqualTo(lake.open(TaskKind.RETURN_STEP).getFirst().due());
        assertThat(theirs.isLate(due)).isFalse();
        assertThat(theirs.isLate(due.plusSeconds(1))).isTrue();
        assertThat(theirs.until()).as("the last day of the consent").isPresent();
        assertThat(theirs.about().reference()).isEqualTo(lake.files.find(lake.file).orElseThrow().reference());
    }

    @Test
    void asksNobodyWithoutConsentNorForWhatIsOursNorAnotherPersonsChild() {
        var step = planned(ReturnStep.StepSide.OTHER_COUNTRY);
        assertThat(asks(step, lake.ama)).isEqualTo(AskAgency.Outcome.NOT_COVERED);
        world.agreed(DataGroup.WHO_THE_CHILD_IS);
        assertThat(asks(step, lake.ama)).as("something else is agreed").isEqualTo(AskAgency.Outcome.NOT_COVERED);
        assertThat(asks(planned(ReturnStep.StepSide.US), lake.ama)).isEqualTo(AskAgency.Outcome.NOT_THEIRS);
        assertThat(ask.ask(step, new AgencyId(UUID.randomUUID()), lake.ama, moment(NOON)))
                .isEqualTo(AskAgency.Outcome.NO_SUCH_AGENCY);
        assertThat(asks(step, CaseAtTheLake.actor(Role.DUTY_CARER))).isEqualTo(AskAgency.Outcome.NOT_THERE);
        assertThat(asks(step, world.abla)).isEqualTo(AskAgency.Outcome.NOT_THERE);

        assertThat(asked.of(lake.file)).isEmpty();
    }

    @Test
    void isAnsweredOnceThereAndStaysOurTaskUntilItIsReadHere() {
        var step = askedFor();
        lake.trail.clear();

        assertThat(answer.answer(step, said(ReturnStep.StepCame.DONE, "Seen on Monday", lake.mensah), lake.mensah))
                .as("who asks").isEqualTo(AnswerAsked.Outcome.NOT_THERE);
        var done = said(ReturnStep.StepCame.DONE, "Seen on Monday", world.abla);
        assertThat(answer.answer(step, done, world.abla)).isEqualTo(AnswerAsked.Outcome.SAID);
        assertThat(answer.answer(step, done, world.abla)).as("pressed twice").isEqualTo(AnswerAsked.Outcome.SAID);
        assertThat(answer.answer(step, said(ReturnStep.StepCame.NOT_DONE, "No fuel", world.kofi), world.kofi))
                .isEqualTo(AnswerAsked.Outcome.SAID_BEFORE);

        assertThat(lake.trail).containsExactly(AuditAction.RETURN_WRITTEN);
        assertThat(lake.open(TaskKind.RETURN_STEP)).hasSize(1);
        var end = new ReturnStep.End(ReturnStep.StepCame.DONE, "", new Written(lake.ama.person(), NOON));
        assertThat(ours.answer(step, end, lake.ama)).isEqualTo(AnswerReturnStep.Outcome.SAID);
        assertThat(lake.open(TaskKind.RETURN_STEP)).isEmpty();
        assertThat(asked.find(step)).as("over on both sides").isEmpty();
    }

    @Test
    void saysWhyWhatWasNotDone() {
        assertThatThrownBy(() -> said(ReturnStep.StepCame.NOT_DONE, " ", world.abla))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotReadThereAnyLongerThanConsentHolds() {
        var step = askedFor();
        ends.lookAgain(lake.file, world.coverage, lake.ama.person(), moment(NOON));
        assertThat(asked.find(step)).isPresent();

        ends.lookAgain(lake.file, world.coverage, lake.ama.person(), moment(NOON.plusSeconds(86_400L * 30)));

        assertThat(asked.find(step)).isEmpty();
        assertThat(lake.open(TaskKind.RETURN_STEP)).as("ours stays").hasSize(1);
    }
}
