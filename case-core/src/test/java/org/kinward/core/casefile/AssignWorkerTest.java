package org.kinward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.casefile.away.AbsenceId;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.core.casefile.away.Cover;
import org.kinward.core.casefile.away.InMemoryCovers;
import org.kinward.core.casefile.away.LedChild;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.InMemoryTasks;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

class AssignWorkerTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final PlaceId BAOBAB = new PlaceId(UUID.randomUUID());
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final PersonId YAO = new PersonId(UUID.randomUUID());
    private static final PersonId AMA = new PersonId(UUID.randomUUID());

    private final List<String> order = new ArrayList<>();
    private final CaseFiles files = new InMemoryCaseFiles(_ -> true);
    private final Tasks tasks = new InMemoryTasks();
    private final InMemoryCovers covers = new InMemoryCovers(_ -> true);
    private final HandOver casework = new HandOver(files, new HandOver.InHand(tasks, covers),
            _ -> order.add("casework"), _ -> order.add("audit"));
    private final AssignWorker assign = new AssignWorker(casework, new Mirror());

    @Test
    void takesTheFormerRightAwayBeforeAndGivesTheNewOneAfterCaseworkHasChanged() {
        var file = fileOf(Optional.of(YAO));

        var outcome = assign.assign(new AssignWorker.Request(file.id(), new Revision(1), AMA), manager(BAOBAB),
                MORNING);

        assertThat(outcome).isEqualTo(AssignWorker.Outcome.ASSIGNED);
        assertThat(order).containsExactly("revoke " + YAO, "casework", "audit", "grant " + AMA);
        assertThat(files.find(file.id())).get().extracting(found -> found.home().worker()).isEqualTo(Optional.of(AMA));
    }

    /** Whoever covered did so for the former lead worker. */
    @Test
    void endsTheCoverOfAChildThatIsGivenAway() {
        var file = fileOf(Optional.of(YAO));
        var child = covers.lead(new LedChild(file.intake().value(), file.reference(), AGENCY, BAOBAB), YAO);
        var esi = new PersonId(UUID.randomUUID());
        covers.begin(new Cover.OfChild(child, new Cover.Terms(UUID.randomUUID(), AbsenceId.fresh(), YAO, esi,
                new AwayTime(MORNING, MORNING.plusSeconds(60)))));

        assign.assign(new AssignWorker.Request(file.id(), new Revision(1), AMA), manager(BAOBAB), MORNING);

        assertThat(order).containsExactly("revoke " + YAO, "revoke cover " + esi, "audit", "casework", "audit",
                "grant " + AMA);
        assertThat(covers.ofChild(child.record(), MORNING)).isEmpty();
    }

    @Test
    void endsTheTaskToNameSomebodyAndNoOther() {
        var file = fileOf(Optional.empty());
        var about = new Task.About(file.intake().value(), AGENCY, BAOBAB);
        var name = Task.open(TaskKind.ASSIGN_WORKER, about, new Task.TaskFor.DutyOfficer(), MORNING);
        var hear = Task.open(TaskKind.HEAR_CHILD, about, new Task.TaskFor.Place(), MORNING);
        tasks.open(name);
        tasks.open(hear);
        var manager = manager(BAOBAB);

        assign.assign(new AssignWorker.Request(file.id(), new Revision(1), AMA), manager, MORNING);

        assertThat(tasks.openOf(file.intake().value())).containsExactly(hear);
        assertThat(tasks.find(name.id()).orElseThrow().done()).contains(new Task.Done(manager.person(), MORNING));
    }

    @Test
    void changesNothingForAManagerOfAnotherPlaceOrOnAStaleRevision() {
        var file = fileOf(Optional.of(YAO));
        var elsewhere = manager(new PlaceId(UUID.randomUUID()));

        assertThat(assign.assign(new AssignWorker.Request(file.id(), new Revision(1), AMA), elsewhere, MORNING))
                .isEqualTo(AssignWorker.Outcome.NOT_THERE);
        assertThatThrownBy(() -> assign.assign(new AssignWorker.Request(file.id(), new Revision(7), AMA),
                manager(BAOBAB), MORNING)).isInstanceOf(StaleRevision.class);

        assertThat(order).isEmpty();
    }

    private OpenCaseFile fileOf(Optional<PersonId> worker) {
        var file = new OpenCaseFile(CaseFileId.fresh(), ChildId.fresh(), IntakeId.fresh(),
                ReferenceNumber.random(new Random(1)), new Intake.Home(AGENCY, BAOBAB, worker), MORNING, Revision.NEW);
        files.open(file);
        return file;
    }

    private static Actor manager(PlaceId place) {
        return new Actor(new PersonId(UUID.randomUUID()), AGENCY, Set.of(Role.SHELTER_MANAGER),
                new WorkPlaces(Set.of(place), Set.of(place), Set.of()));
    }

    private final class Mirror implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            order.add("grant " + ((CareRight.LeadWorker) right).worker());
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            order.add(right instanceof CareRight.LeadWorker(_, var worker)
                    ? "revoke " + worker
                    : "revoke cover " + ((CareRight.Covers) right).cover());
        }
    }
}
