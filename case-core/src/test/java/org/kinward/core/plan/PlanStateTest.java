package org.kinward.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.goal.Step;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepLine;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.saving.Revision;

/** The tables of docs/plan.md. */
class PlanStateTest {

    private static final PersonId AMA = new PersonId(UUID.randomUUID());

    /** Any wishes in any order: only moves of the table happen, every entry stays, nothing follows a replaced version. */
    @Property
    void keepsItsPromisesUnderAnySequenceOfMoves(@ForAll List<PlanState> wishes) {
        var plan = Plan.draft(CaseFileId.fresh(), 1, AMA, NOON);
        var happened = new ArrayList<>(plan.lines());

        for (var wish : wishes) {
            var line = PlanExamples.line(plan.state(), wish, AMA, NOON);
            if (plan.state().mayBecome(wish)) {
                plan = plan.moved(line);
                happened.add(line);
            } else {
                var stays = plan;
                assertThatThrownBy(() -> stays.moved(line)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        assertThat(plan.lines()).isEqualTo(happened);
        assertThat(plan.revision()).isEqualTo(new Revision(happened.size()));
        assertThat(happened.stream().limit(happened.size() - 1L)).extracting(PlanLine::state)
                .doesNotContain(PlanState.REPLACED);
        assertThat(plan.reviewBy().isPresent()).isEqualTo(plan.agreedAs().number() > 0);
        var states = happened.stream().map(PlanLine::state).toList();
        assertThat(states.indexOf(PlanState.IN_FORCE) < 0
                || states.indexOf(PlanState.AGREED) < states.indexOf(PlanState.IN_FORCE))
                .as("nothing holds that nobody agreed to").isTrue();
    }

    /** What is dropped stays dropped; what was not done has its reason; what is to be done has its day. */
    @Property
    void keepsThePromisesOfAStepUnderAnySequenceOfMoves(@ForAll List<StepState> wishes) {
        var step = PlanExamples.step(StepBy.CHILD, AMA, NOON);

        for (var wish : wishes) {
            var line = PlanExamples.line(wish, AMA, NOON);
            if (step.state().mayBecome(wish)) {
                step = step.moved(line);
            } else {
                var stays = step;
                assertThatThrownBy(() -> stays.moved(line)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        assertThat(step.lines().stream().limit(step.lines().size() - 1L)).extracting(line -> line.state())
                .doesNotContain(StepState.DROPPED);
        assertThat(step.lines()).allMatch(line -> line.due().isPresent() == (line.state() == StepState.TO_DO));
        assertThat(step.due()).isNotNull();
    }

    @Test
    void saysWhyAndByWhenWhereTheMoveNeedsIt() {
        var plan = Plan.draft(CaseFileId.fresh(), 1, AMA, NOON);
        var agreed = plan.moved(PlanExamples.line(PlanState.DRAFT, PlanState.AGREED, AMA, NOON));

        assertThatThrownBy(() -> plan.moved(PlanLine.of(PlanState.AGREED, AMA, NOON)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agreed.moved(PlanLine.of(PlanState.DRAFT, AMA, NOON)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agreed.moved(PlanLine.of(PlanState.IN_FORCE, AMA, NOON).because("just so")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wantsAReasonForAStepThatIsNotDone() {
        Step step = PlanExamples.step(StepBy.CHILD, AMA, NOON);
        var without = new StepLine(StepState.NOT_DONE, " ", Optional.empty(), AMA,
                NOON);

        assertThatThrownBy(() -> step.moved(without)).isInstanceOf(IllegalArgumentException.class);
    }
}
