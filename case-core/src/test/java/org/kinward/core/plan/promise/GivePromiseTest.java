package org.kinward.core.plan.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.plan.PlanOutcome;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class GivePromiseTest {

    private static final PlanOutcome WRITTEN = new PlanOutcome.Written();

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryPromises promises = new InMemoryPromises();
    private final GivePromise give = new GivePromise(promises, lake.moves);

    @Test
    void isATaskUntilItIsKeptOrTheChildIsToldWhyNot() {
        var promise = given();
        assertThat(lake.open(TaskKind.KEEP_PROMISE)).singleElement()
                .returns(promise.due().orElseThrow().end(), Task::due)
                .returns(new Task.TaskFor.Person(lake.ama.person()), Task::who);

        assertThat(move(promise, 1, PromiseState.TOLD_WHY_NOT, TODAY)).isEqualTo(WRITTEN);

        assertThat(lake.open(TaskKind.KEEP_PROMISE)).isEmpty();
        assertThat(promises.find(promise.id()).orElseThrow().last().told()).isEqualTo("The line is down");
        assertThat(move(promise, 2, PromiseState.KEPT, TODAY)).isEqualTo(WRITTEN);
        assertThat(move(promise, 3, PromiseState.OPEN, TODAY)).isEqualTo(refused(PlanProblem.NOT_FROM_HERE));
    }

    @Test
    void isGivenOnceAndMovedOnceAndNotByWhoSawSomethingOlder() {
        var promise = given();
        assertThat(give.give(promise, TODAY, lake.ama)).isEqualTo(WRITTEN);
        var seen = new GivePromise.Seen(promise.id(), promise.revision(), new OnceKey(UUID.randomUUID(), "told"));
        var line = PromiseExamples.line(PromiseState.KEPT, lake.ama.person(), NOON);

        assertThat(give.move(seen, line, TODAY, lake.ama)).isEqualTo(WRITTEN);
        assertThat(give.move(seen, line, TODAY, lake.ama)).isEqualTo(WRITTEN);

        assertThat(promises.of(lake.file)).singleElement().returns(2, one -> one.lines().size());
        assertThatThrownBy(() -> move(promise, 1, PromiseState.KEPT, TODAY)).isInstanceOf(StaleRevision.class);
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(give.move(seen, line, TODAY, stranger)).isEqualTo(new PlanOutcome.NotThere());
        assertThat(give.give(promise, TODAY, stranger)).isEqualTo(new PlanOutcome.NotThere());
    }

    @Test
    void isOfADayThatCanBe() {
        var promise = PromiseExamples.callTheBrother(lake.file, lake.ama.person(), NOON);

        assertThat(give.give(promise, TODAY.minusDays(1), lake.ama)).isEqualTo(refused(PlanProblem.IN_THE_FUTURE));
        assertThat(give.give(promise, TODAY.plusDays(4), lake.ama)).isEqualTo(refused(PlanProblem.DAY_IS_PAST));
        var kept = given();
        assertThat(move(kept, 1, PromiseState.KEPT, TODAY.plusDays(1))).isEqualTo(refused(PlanProblem.IN_THE_FUTURE));
        assertThat(move(kept, 1, PromiseState.KEPT, TODAY.minusDays(1)))
                .isEqualTo(refused(PlanProblem.BEFORE_THE_LAST));
    }

    /** Any wishes in any order: what was kept stays kept, and who was not kept a promise was told something. */
    @Property
    void keepsItsPromisesUnderAnySequenceOfMoves(@ForAll List<PromiseState> wishes) {
        var promise = PromiseExamples.callTheBrother(lake.file, lake.ama.person(), NOON);
        var happened = new ArrayList<>(promise.lines());

        for (var wish : wishes) {
            var line = PromiseExamples.line(wish, lake.ama.person(), NOON);
            if (promise.state().mayBecome(wish)) {
                promise = promise.moved(line);
                happened.add(line);
            } else {
                var stays = promise;
                assertThatThrownBy(() -> stays.moved(line)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        assertThat(promise.lines()).isEqualTo(happened).hasSizeBetween(1, 3);
        assertThat(happened).allMatch(line -> line.state() != PromiseState.TOLD_WHY_NOT || !line.told().isEmpty());
    }

    private Promise given() {
        var promise = PromiseExamples.callTheBrother(lake.file, lake.ama.person(), NOON);
        assertThat(give.give(promise, TODAY, lake.ama)).isEqualTo(WRITTEN);
        return promise;
    }

    private PlanOutcome move(Promise promise, long revision, PromiseState state, LocalDate on) {
        var seen = new GivePromise.Seen(promise.id(), new Revision(revision), new OnceKey(UUID.randomUUID(), "move"));
        var told = state == PromiseState.OPEN ? "" : "The line is down";
        return give.move(seen, new PromiseLine(state, on, told, lake.ama.person(), NOON), TODAY, lake.ama);
    }

    private static PlanOutcome refused(PlanProblem problem) {
        return new PlanOutcome.Refused(problem);
    }
}
