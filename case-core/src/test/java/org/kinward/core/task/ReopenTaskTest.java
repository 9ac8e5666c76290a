package org.kinward.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.task.ReopenTask.Outcome;

class ReopenTaskTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId ESI = new PersonId(new UUID(1, 3));
    private static final Task TASK = Task.open(TaskKind.CALL_NURSE,
            new Task.About(new UUID(1, 1), new AgencyId(new UUID(1, 2)), new PlaceId(new UUID(1, 4))),
            new Task.TaskFor.Place(), NOON);

    private final Tasks tasks = new InMemoryTasks();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final ReopenTask reopening = new ReopenTask(tasks, trail::add);

    @BeforeEach
    void done() {
        tasks.open(TASK);
        tasks.close(TASK.doneBy(ESI, NOON));
    }

    @Test
    void opensAgainForWhoMarkedItWithinTheHourAndWritesItDown() {
        assertThat(reopening.reopen(TASK.id(), ESI, NOON.plus(Task.UNDO))).isEqualTo(Outcome.OPEN_AGAIN);

        assertThat(tasks.find(TASK.id())).contains(TASK);
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.TASK_REOPENED);
            assertThat(entry.subjects()).containsExactly(TASK.id().value(), TASK.about().record());
        });
    }

    @Test
    void refusesAnotherPersonAndWhoComesTooLate() {
        assertThat(reopening.reopen(TASK.id(), new PersonId(new UUID(1, 9)), NOON)).isEqualTo(Outcome.REFUSED);
        assertThat(reopening.reopen(TASK.id(), ESI, NOON.plus(Task.UNDO).plusMillis(1))).isEqualTo(Outcome.REFUSED);

        assertThat(tasks.openOf(TASK.about().record())).isEmpty();
        assertThat(trail).isEmpty();
    }

    @Test
    void refusesATaskThatIsOpenAndDoesNotKnowOneThatIsNotThere() {
        reopening.reopen(TASK.id(), ESI, NOON);
        trail.clear();

        assertThat(reopening.reopen(TASK.id(), ESI, NOON)).isEqualTo(Outcome.REFUSED);
        assertThat(reopening.reopen(TaskId.fresh(), ESI, NOON)).isEqualTo(Outcome.NOT_THERE);
        assertThat(trail).isEmpty();
    }
}
