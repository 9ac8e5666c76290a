package org.kinward.core.casefile.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.casefile.AssignWorker;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HandOver;
import org.kinward.core.casefile.away.InMemoryCovers;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskId;
import org.kinward.core.task.TaskKind;

/** Ama leaves the lake house; Mr Mensah gives what she has in hand to Yao. */
class GiveOnTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final PersonId yao = new PersonId(UUID.randomUUID());
    private final List<String> rights = new ArrayList<>();
    private final GiveOn give = new GiveOn(
            new InHandOf(lake.files, lake.tasks, entry -> lake.trail.add(entry.action())),
            new AssignWorker(new HandOver(lake.files, new HandOver.InHand(lake.tasks, new InMemoryCovers(_ -> true)),
                    _ -> rights.add("casework"), entry -> lake.trail.add(entry.action())), new Mirror()));

    /** Writes down when rights in the vault changed. */
    private final class Mirror implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            rights.add("given");
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            rights.add("taken");
        }
    }

    private Task task(TaskKind kind, PersonId person) {
        var home = lake.files.find(lake.file).orElseThrow().home();
        var task = Task.open(kind, new Task.About(lake.intake().value(), home.agency(), home.place()),
                new Task.TaskFor.Person(person), NOON).inWords("Call the school");
        lake.tasks.open(task);
        return task;
    }

    private GiveOn.Outcome given(Actor by, List<CaseFileId> cases, List<TaskId> tasks) {
        return give.give(new GiveOn.Request(lake.ama.person(), yao, cases, tasks), by, NOON);
    }

    @Test
    void givesACaseWithItsTasksInTheRightOrderOfRights() {
        var own = task(TaskKind.FIRST_TASK, lake.ama.person());
        var others = task(TaskKind.HEAR_CHILD, lake.mensah.person());

        assertThat(given(lake.mensah, List.of(lake.file), List.of())).isEqualTo(new GiveOn.Outcome(1, 0));

        assertThat(rights).containsExactly("taken", "casework", "given");
        assertThat(lake.files.find(lake.file).orElseThrow().home().worker()).contains(yao);
        assertThat(lake.tasks.find(own.id()).orElseThrow().who()).isEqualTo(new Task.TaskFor.Person(yao));
        assertThat(lake.tasks.find(own.id()).orElseThrow().words()).isEqualTo("Call the school");
        assertThat(lake.tasks.find(others.id()).orElseThrow().who()).isEqualTo(others.who());
    }

    @Test
    void givesATaskAlone() {
        var own = task(TaskKind.FIRST_TASK, lake.ama.person());

        assertThat(given(lake.mensah, List.of(), List.of(own.id()))).isEqualTo(new GiveOn.Outcome(1, 0));
        assertThat(given(lake.mensah, List.of(), List.of(own.id()))).as("it is Yao's now")
                .isEqualTo(new GiveOn.Outcome(0, 1));

        assertThat(rights).isEmpty();
        assertThat(lake.files.find(lake.file).orElseThrow().home().worker()).contains(lake.ama.person());
    }

    @Test
    void leavesWhatAColleagueGotMeanwhileAndSaysSo() {
        given(lake.mensah, List.of(lake.file), List.of());
        rights.clear();

        assertThat(given(lake.mensah, List.of(lake.file, new CaseFileId(UUID.randomUUID())), List.of()))
                .isEqualTo(new GiveOn.Outcome(0, 2));
        assertThat(rights).isEmpty();
    }

    @Test
    void isForManagersOfThePlaceOnly() {
        var own = task(TaskKind.FIRST_TASK, lake.ama.person());

        assertThat(given(CaseAtTheLake.actor(Role.SOCIAL_WORKER), List.of(lake.file), List.of(own.id())))
                .isEqualTo(new GiveOn.Outcome(0, 2));
        assertThatThrownBy(() -> new GiveOn.Request(yao, yao, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
