package org.kinward.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;

/** What every keeper of tasks promises. */
public abstract class TasksContract {

    private static final Instant NOON = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static final Task.TaskFor PLACE = new Task.TaskFor.Place();

    private Tasks tasks = new InMemoryTasks();

    private Task.About child = new Task.About(UUID.randomUUID(), InMemoryTasks.NOWHERE.agency(),
            InMemoryTasks.NOWHERE.place());

    /** The keeper under test. */
    protected abstract Tasks tasks();

    /** A child of whom there is a draft. */
    protected abstract Task.About child();

    /** Somebody who works at the place. */
    protected abstract PersonId person();

    @BeforeEach
    void open() {
        tasks = tasks();
        child = child();
    }

    @Test
    void givesATaskBackAsItWasOpened() {
        var hear = Task.open(TaskKind.HEAR_CHILD, child, new Task.TaskFor.Person(person()), NOON).inWords("In Ewe");
        var help = Task.open(TaskKind.HELP_OTHERS, child, new Task.TaskFor.DutyOfficer(), NOON);

        tasks.open(hear);
        tasks.open(help);

        assertThat(tasks.find(hear.id())).contains(hear);
        assertThat(tasks.find(help.id())).contains(help);
        assertThat(tasks.find(TaskId.fresh())).isEmpty();
    }

    @Test
    void putsTheUrgentFirstAndThenTheHour() {
        var late = Task.open(TaskKind.FIRST_TASK, child, PLACE, NOON.plusSeconds(60));
        var soon = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON);
        var urgent = Task.open(TaskKind.CALL_NURSE, child, PLACE, NOON.plusSeconds(3600));

        tasks.open(late);
        tasks.open(soon);
        tasks.open(urgent);

        assertThat(tasks.openOf(child.record())).containsExactly(urgent, soon, late);
    }

    @Test
    void keepsOneOpenTaskOfAKindWhichTakesTheNewHourWordsAndPerson() {
        var first = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON).inWords("Tomorrow");
        tasks.open(first);

        tasks.open(Task.open(TaskKind.HEAR_CHILD, child, new Task.TaskFor.Person(person()), NOON.plusSeconds(60))
                .inWords("Today"));

        assertThat(tasks.openOf(child.record())).containsExactly(new Task(first.id(), TaskKind.HEAR_CHILD, child,
                new Task.TaskFor.Person(person()), NOON.plusSeconds(60), "Today", Optional.empty()));
    }

    @Test
    void isDoneOnceAndTheFirstWhoDidItStays() {
        var hear = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON);
        tasks.open(hear);

        assertThat(tasks.close(hear.doneBy(person(), NOON))).isTrue();
        assertThat(tasks.close(hear.doneBy(person(), NOON.plusSeconds(60)))).isFalse();

        assertThat(tasks.find(hear.id())).contains(hear.doneBy(person(), NOON));
        assertThat(tasks.openOf(child.record())).isEmpty();
    }

    @Test
    void takesAnOpenTaskBackAndLeavesOneThatWasDone() {
        var open = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON);
        var done = Task.open(TaskKind.FIRST_TASK, child, PLACE, NOON);
        tasks.open(open);
        tasks.open(done);
        tasks.close(done.doneBy(person(), NOON));

        tasks.withdraw(open.doneBy(person(), NOON.plusSeconds(60)));
        tasks.withdraw(done.doneBy(person(), NOON.plusSeconds(60)));

        assertThat(tasks.openOf(child.record())).isEmpty();
        assertThat(tasks.find(done.id())).contains(done.doneBy(person(), NOON));
        assertThat(tasks.reopen(open.doneBy(person(), NOON.plusSeconds(60)))).as("its reason has gone").isFalse();
    }

    @Test
    void opensAnotherOfAKindWhenTheFirstIsDone() {
        var first = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON);
        var second = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON.plusSeconds(60));
        tasks.open(first);
        tasks.close(first.doneBy(person(), NOON));

        tasks.open(second);

        assertThat(tasks.openOf(child.record())).containsExactly(second);
    }

    @Test
    void opensATaskAgainAsItWasAndOnlyOnce() {
        var hear = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON).inWords("In Ewe");
        tasks.open(hear);
        var done = hear.doneBy(person(), NOON);
        tasks.close(done);

        assertThat(tasks.reopen(done)).isTrue();
        assertThat(tasks.reopen(done)).isFalse();

        assertThat(tasks.openOf(child.record())).containsExactly(hear);
    }

    @Test
    void opensNoTaskAgainBesideAnotherOfItsKind() {
        var first = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON);
        var second = Task.open(TaskKind.HEAR_CHILD, child, PLACE, NOON.plusSeconds(60));
        tasks.open(first);
        tasks.close(first.doneBy(person(), NOON));
        tasks.open(second);

        assertThat(tasks.reopen(first.doneBy(person(), NOON))).isFalse();

        assertThat(tasks.openOf(child.record())).containsExactly(second);
    }
}
