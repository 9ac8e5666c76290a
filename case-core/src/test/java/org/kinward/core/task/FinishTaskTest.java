package org.kinward.core.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.task.FinishTask.Outcome;

class FinishTaskTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId ESI = new PersonId(new UUID(1, 3));
    private static final Task.About AMINA = new Task.About(new UUID(1, 1), new AgencyId(new UUID(1, 2)),
            new PlaceId(new UUID(1, 4)));

    private final Tasks tasks = new InMemoryTasks();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final FinishTask finishing = new FinishTask(tasks, trail::add);

    @Test
    void saysWhoDidItAndWhenOnce() {
        var task = Task.open(TaskKind.CALL_NURSE, AMINA, new Task.TaskFor.Place(), NOON);
        tasks.open(task);

        assertThat(finishing.finish(task.id(), ESI, NOON)).isEqualTo(Outcome.DONE);
        assertThat(finishing.finish(task.id(), new PersonId(new UUID(1, 9)), NOON)).isEqualTo(Outcome.WAS_DONE_ALREADY);

        assertThat(tasks.find(task.id()).orElseThrow().done()).contains(new Task.Done(ESI, NOON));
        assertThat(trail).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.TASK_DONE);
            assertThat(entry.subjects()).containsExactly(task.id().value(), AMINA.record());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRM_ANSWER", "DECIDE_WITHDRAWAL", "SEE_WHO_ANSWERS", "REVIEW_EMERGENCY"})
    void endsNoDecisionByAPlainPress(TaskKind kind) {
        var task = Task.open(kind, AMINA, new Task.TaskFor.Place(), NOON);
        tasks.open(task);

        assertThat(finishing.finish(task.id(), ESI, NOON)).isEqualTo(Outcome.ENDS_BY_ITS_MOVE);

        assertThat(tasks.openOf(AMINA.record())).containsExactly(task);
        assertThat(trail).isEmpty();
    }

    @Test
    void tellsThatThereIsNone() {
        var task = Task.open(TaskKind.CALL_NURSE, AMINA, new Task.TaskFor.Place(), NOON);
        assertThat(finishing.finish(task.id(), ESI, NOON)).isEqualTo(Outcome.NOT_THERE);
        assertThat(trail).isEmpty();
    }

    @Test
    void keepsEverythingElseOfTheTask() {
        var task = Task.open(TaskKind.FIRST_TASK, AMINA, new Task.TaskFor.Person(ESI), NOON).inWords("Hear her in Ewe");

        var done = task.doneBy(ESI, NOON);

        assertThat(done).isEqualTo(new Task(task.id(), TaskKind.FIRST_TASK, AMINA, new Task.TaskFor.Person(ESI), NOON,
                "Hear her in Ewe", done.done()));
        assertThat(done.doneBy(new PersonId(new UUID(1, 9)), NOON.plusSeconds(1))).isSameAs(done);
    }

    @Test
    void putsOnlyWhatCannotWaitAboveAllHours() {
        assertThat(TaskKind.values()).filteredOn(TaskKind::isUrgent)
                .containsExactly(TaskKind.MAKE_SAFE, TaskKind.CALL_NURSE, TaskKind.HELP_OTHERS,
                        TaskKind.SEARCH_CHILD, TaskKind.BACK_SAFELY, TaskKind.DECIDE_MISSING,
                        TaskKind.SOMEBODY_CAME_NEAR, TaskKind.SEE_ALIKE_NAME, TaskKind.SEE_WHO_WAITS,
                        TaskKind.SEE_LEFT_ALONE,
                        TaskKind.RIGHTS_PROBLEM);
    }
}
