package org.kinward.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.plan.goal.Goal;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.goal.StepState;
import org.kinward.core.plan.keeping.PlanBook;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.core.plan.talk.Talk;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of plans, goals and talks promises. */
public abstract class PlansContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keepers under test, in the hands of whoever works on the case. */
    protected abstract PlanBook book();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEveryVersionWithAllItsMoves() {
        var plans = book().plans();
        var first = Plan.draft(file(), 1, worker(), NOW);
        plans.add(first);
        assertThatThrownBy(() -> plans.add(Plan.draft(first.file(), 1, worker(), NOW)))
                .isInstanceOf(StaleRevision.class);
        var agreed = PlanExamples.line(PlanState.DRAFT, PlanState.AGREED, worker(), NOW.plusSeconds(1));
        var again = PlanExamples.line(PlanState.AGREED, PlanState.DRAFT, worker(), NOW.plusSeconds(2));

        plans.move(first, agreed);
        plans.move(first.moved(agreed), again);
        var second = Plan.draft(first.file(), 2, worker(), NOW.plusSeconds(3));
        plans.add(second);

        assertThat(plans.of(first.file())).containsExactly(second, first.moved(agreed).moved(again));
        assertThat(plans.find(second.id())).contains(second);
        assertThat(plans.find(PlanId.fresh())).isEmpty();
        assertThatThrownBy(() -> plans.move(first, agreed)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsGoalsInTheirOrderWithStepsAndWhatCameOfThem() {
        var goals = book().goals();
        var plan = Plan.draft(file(), 1, worker(), NOW);
        book().plans().add(plan);
        var reads = PlanExamples.reads(plan.id(), worker(), NOW);
        var wish = new Goal(new GoalId(UUID.randomUUID()), plan.id(),
                Goal.About.of(new GoalFrom.Wish(), GoalKind.OTHER), new PlanWords("Plays football", ""),
                List.of(PlanExamples.step(StepBy.CHILD, worker(), NOW)));
        var more = PlanExamples.step(StepBy.FAMILY, worker(), NOW.plusSeconds(1));
        var notDone = PlanExamples.line(StepState.NOT_DONE, worker(), NOW.plusSeconds(2));

        goals.add(reads);
        goals.add(wish);
        goals.add(reads.id(), more);
        goals.move(reads.steps().getFirst(), notDone);

        var steps = List.of(reads.steps().getFirst().moved(notDone), more);
        var now = new Goal(reads.id(), reads.plan(), reads.about(), reads.words(), steps);
        assertThat(goals.of(plan.id())).containsExactly(now, wish);
        assertThat(goals.find(reads.id())).contains(now);
        assertThat(goals.with(more.id())).contains(now);
        assertThat(goals.with(new StepId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> goals.move(reads.steps().getFirst(), notDone)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void keepsEveryTalkTheNewestFirst() {
        var plan = Plan.draft(file(), 1, worker(), NOW);
        book().plans().add(plan);
        var no = talk(plan, ChildSays.DOES_NOT_AGREE, "Not that school");
        var yes = talk(plan, ChildSays.AGREES, "");

        book().talks().add(no);
        book().talks().add(yes);

        assertThat(book().talks().of(plan.id())).containsExactly(yes, no);
        assertThat(book().talks().of(PlanId.fresh())).isEmpty();
    }

    private Talk talk(Plan plan, ChildSays says, String words) {
        return new Talk(plan.id(), LocalDate.ofInstant(NOW, ZoneOffset.UTC), new Talk.Child(says, words),
                new Talk.Answerer(AnswererSays.NOT_ASKED, AnswererKind.NOBODY_YET, "Nobody was found yet"), worker(),
                NOW);
    }
}
