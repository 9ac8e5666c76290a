package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.shelter.visitor.VisitorId;
import org.kinward.core.shelter.visitor.Visitors;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Who writes and reads the log of a house, what it keeps, and what the table refuses whoever asks. */
@PersistenceTest
@Import(ContractPlace.class)
class VisitorFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Visitors visitors;
    @Autowired
    private Tasks tasks;
    @Autowired
    private TestDatabase database;

    private CaseFileId file = CaseFileId.fresh();
    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(UUID.randomUUID());

    @BeforeEach
    void aRecord() {
        file = place.fileOf(place.worker());
        child = place.seen(file).intake();
        house = place.seen(file).home().place();
    }

    private Visitor.Inside mother(PersonId by) {
        var door = new Visitor.Door(new VisitorId(UUID.randomUUID()), house, Optional.of(child),
                new Visitor.Who(Visitor.CameAs.MOTHER, Visitor.PaperSeen.PASSPORT, OptionalInt.of(3), true), by, NOW,
                NOW);
        return new Visitor.Inside(door, place.worker(), "Brought shoes");
    }

    private Visitors hers() {
        return place.as(place.manager(), Visitors.class, visitors);
    }

    @Test
    void letsInWhoHasANameThatIsAlikeOnlyByTwo() {
        var alone = new Visitor.Inside(mother(place.manager()).door(), place.manager(), "");

        assertThatThrownBy(() -> hers().add(alone)).hasStackTraceContaining("visitor_alike_by_two");
    }

    /** Who led somebody to the child, or leads its case, does not say as well that it was seen. */
    @Test
    void leavesItToTheManagerToSeeWhoHadANameThatIsAlike() {
        var home = place.seen(file).home();
        var about = new Task.About(child.value(), home.agency(), home.place(), Optional.of(UUID.randomUUID()));
        var task = Task.open(TaskKind.SEE_ALIKE_NAME, about, new Task.TaskFor.Place(), NOW);
        var theirs = place.as(place.worker(), Tasks.class, tasks);
        theirs.open(task);
        assertThat(theirs.find(task.id())).contains(task);

        assertThat(theirs.close(task.doneBy(place.worker(), NOW))).isFalse();
        assertThat(place.hold(Tasks.class, tasks).close(task.doneBy(place.manager(), NOW))).isTrue();
    }

    @Test
    void keepsWhoCameAndOnceWhenSheLeft() {
        var mother = mother(place.manager());
        hers().add(mother);
        var refused = new Visitor.Refused(mother(place.manager()).door(), Visitor.WhyNotIn.NO_PAPER, "");
        hers().add(refused);
        assertThat(hers().find(mother.id())).contains(mother);
        assertThat(hers().find(refused.id())).contains(refused);
        var gone = mother.gone(new Visitor.Left(NOW, place.manager(), NOW));

        assertThat(hers().leave(gone)).isTrue();
        assertThat(hers().leave(gone)).as("a second time").isFalse();

        assertThat(hers().find(mother.id())).contains(gone);
        assertThat(hers().mayAllow(house, place.worker())).isTrue();
        assertThat(hers().mayAllow(house, new PersonId(UUID.randomUUID()))).isFalse();
    }

    /** The lead worker reads who came to her child, and writes nothing at a door where she does not stand. */
    @Test
    void isWrittenByWhoCaresForThePlaceAlone() {
        var mother = mother(place.manager());
        hers().add(mother);
        var worker = place.as(place.worker(), Visitors.class, visitors);

        assertThat(worker.find(mother.id())).contains(mother);
        assertThat(worker.leave(mother.gone(new Visitor.Left(NOW, place.worker(), NOW)))).isFalse();
        assertThatThrownBy(() -> worker.add(mother(place.worker()))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> hers().add(mother(place.worker()))).as("for somebody else")
                .isInstanceOf(DataAccessException.class);
        var stranger = place.as(new PersonId(UUID.randomUUID()), Visitors.class, visitors);
        assertThat(stranger.find(mother.id())).isEmpty();
    }

    @Test
    void refusesWhatNoDoorLetsThrough() {
        var mother = mother(place.manager());
        hers().add(mother);

        assertThatThrownBy(() -> change("paper = 'NONE'", mother)).hasMessageContaining("shows_a_paper");
        assertThatThrownBy(() -> change("name_slot = null", mother)).hasMessageContaining("has_a_name");
        assertThatThrownBy(() -> change("refused_why = 'NOT_NOW'", mother)).hasMessageContaining("let_in_or_not");
        assertThatThrownBy(() -> change("left_at = came_at - interval '1 minute', left_by = written_by, "
                + "left_written_at = now()", mother)).hasMessageContaining("leaves_after_coming");
    }

    private void change(String what, Visitor visitor) {
        database.superuser().sql("update casework.visitor set " + what + " where id = ?").param(visitor.id().value())
                .update();
    }
}
