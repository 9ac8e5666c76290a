package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentEnd;
import org.kinward.core.shelter.incident.IncidentExamples;
import org.kinward.core.shelter.incident.Incidents;
import org.kinward.core.shelter.incident.Outsiders;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Who reads what happened in a house, and that nobody of it reads what is said against its people. */
@PersistenceTest
@Import(ContractPlace.class)
class IncidentFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Incidents incidents;
    @Autowired
    private Outsiders outsiders;
    @Autowired
    private TestDatabase database;

    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(child.value());
    private PersonId sena = new PersonId(child.value());
    private AgencyId agency = new AgencyId(child.value());

    @BeforeEach
    void aRecord() {
        var file = place.seen(place.fileOf(place.worker()));
        child = file.intake();
        house = file.home().place();
        agency = file.home().agency();
        sena = place.administrator();
    }

    @Test
    void letsTheHouseAndTheLeadWorkerReadAnIncidentAndNobodyElse() {
        var fall = IncidentExamples.fall(at());
        as(place.manager()).add(fall);

        assertThat(as(place.manager()).find(fall.id())).contains(fall);
        assertThat(as(place.worker()).find(fall.id())).as("leads the case of the child").contains(fall);
        assertThat(as(sena).find(fall.id())).isEmpty();
        assertThat(as(place.outsider()).find(fall.id())).isEmpty();
    }

    @Test
    void letsOnlyTheReceiverReadAnAllegation() {
        var said = IncidentExamples.allegation(at(), sena);
        as(place.manager()).add(said);

        assertThat(as(sena).find(said.id())).contains(said);
        assertThat(as(place.manager()).find(said.id())).as("who wrote it and manages the house").isEmpty();
        assertThat(as(place.worker()).find(said.id())).as("who leads the case").isEmpty();
    }

    /** Whoever passed it around the program's own check would still read nothing: the reader's own standing decides. */
    @Test
    void keepsAnAllegationFromAReceiverWhoWorksInTheHouse() {
        var said = IncidentExamples.allegation(at(), place.worker());
        assertThatThrownBy(() -> as(place.manager()).add(said)).as("neither named nor above the house").rootCause()
                .hasMessageContaining("row-level security");
        database.superuser()
                .sql("insert into casework.incident_receiver (agency_id, number, person_id, set_by, set_at) "
                        + "values (?, 1, ?, ?, now())")
                .param(agency.value()).param(place.worker().value()).param(sena.value())
                .update();

        as(place.manager()).add(said);

        assertThat(as(place.worker()).find(said.id())).isEmpty();
    }

    @Test
    void letsOnlyWhoAnswersForItMoveIt() {
        var said = IncidentExamples.allegation(at(), sena);
        var fall = IncidentExamples.fall(at());
        as(place.manager()).add(said);
        as(place.manager()).add(fall);

        assertThatThrownBy(() -> as(place.manager()).see(said.seen(look(place.manager()))))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as(place.worker()).see(fall.seen(look(place.worker()))))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
        assertThat(as(sena).see(said.seen(look(sena)))).isTrue();
    }

    /** What the use case refuses, the table refuses as well. */
    @Test
    void refusesAnAllegationThatStaysAndAnEndBeforeItWasSeen() {
        var fall = IncidentExamples.fall(at());
        as(place.manager()).add(fall);
        var stays = "update casework.incident set kind = 'ALLEGATION' where id = ?";
        var closed = fall.seen(look(place.manager())).closed(IncidentEnd.TREATED, look(place.manager()));

        assertThatThrownBy(() -> database.superuser().sql(stays).param(fall.id().value()).update()).rootCause()
                .hasMessageContaining("incident_allegation_leaves_the_house");
        assertThatThrownBy(() -> as(place.manager()).close(closed)).rootCause()
                .hasMessageContaining("incident_move_before_fk");
    }

    @Test
    void goesWithItsLastChildAndStaysWithTheOthers() {
        var other = place.seen(place.fileOf(place.worker())).intake();
        var alone = IncidentExamples.fall(at());
        var both = IncidentExamples.fall(new IncidentExamples.At(house, List.of(child, other), place.manager(), NOW));
        as(place.manager()).add(alone);
        as(place.manager()).add(both);

        database.superuser().sql("delete from casework.incident_child where intake_id = ?").param(child.value())
                .update();

        assertThat(as(place.manager()).find(alone.id())).isEmpty();
        assertThat(as(place.manager()).find(both.id()).orElseThrow().report().children()).containsExactly(other);
    }

    @Test
    void knowsWhoHasNothingToDoWithAHouse() {
        assertThat(outsiders.of(agency, house)).extracting(Outsiders.Outsider::person)
                .contains(sena).doesNotContain(place.manager(), place.worker());
    }

    private Incidents as(PersonId person) {
        return place.as(person, Incidents.class, incidents);
    }

    private IncidentExamples.At at() {
        return new IncidentExamples.At(house, List.of(child), place.manager(), NOW);
    }

    private static Incident.Look look(PersonId by) {
        return new Incident.Look("looked at", by, NOW);
    }
}
