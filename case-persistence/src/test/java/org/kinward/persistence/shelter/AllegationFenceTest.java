package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.allegation.Allegations;
import org.kinward.core.shelter.incident.Incident;
import org.kinward.core.shelter.incident.IncidentEnd;
import org.kinward.core.shelter.incident.IncidentExamples;
import org.kinward.core.shelter.incident.Incidents;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who passes an allegation on, who learns that it waits, and that its words are in no copy of the database. */
@PersistenceTest
@Import(ContractPlace.class)
class AllegationFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final String WORDS = "He fell from the wall";

    @Autowired
    private ContractPlace place;
    @Autowired
    private Incidents incidents;
    @Autowired
    private Allegations allegations;
    @Autowired
    private TestDatabase database;

    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(child.value());
    private PersonId sena = new PersonId(child.value());
    private PersonId efe = sena;
    private PersonId dela = sena;
    private Incident.Reported said = IncidentExamples.fall(at());

    @BeforeEach
    void anAllegation() {
        var file = place.seen(place.fileOf(place.worker()));
        child = file.intake();
        house = file.home().place();
        sena = place.administrator();
        efe = place.administrator();
        dela = place.administrator();
        said = IncidentExamples.allegation(at(), sena);
        as(place.manager()).add(said);
    }

    @Test
    void isReadByTheNextOneAndNotAnyMoreByTheOneBefore() {
        assertThat(held(sena).pass(passing(2, efe, sena))).isTrue();

        var now = IncidentExamples.allegation(at(), efe);
        assertThat(as(efe).find(said.id()).orElseThrow().report().what()).isEqualTo(said.report().what());
        assertThat(as(efe).find(said.id()).orElseThrow().report().passedTo()).isEqualTo(now.report().passedTo());
        assertThat(as(sena).find(said.id())).as("who has passed it on").isEmpty();
        assertThat(held(efe).history(said.id())).extracting(Allegations.Passing::to).containsExactly(efe, sena);
        assertThat(held(sena).history(said.id())).isEmpty();
        assertThat(as(efe).see(said.seen(new Incident.Look("I come", efe, NOW)))).isTrue();
        assertThat(held(sena).pass(passing(3, dela, sena))).as("it is with somebody else").isFalse();
    }

    @Test
    void isGivenToNobodyWhoCannotReceiveOne() {
        assertThatThrownBy(() -> held(sena).pass(passing(2, place.worker(), sena))).as("not named").rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> held(sena).pass(passing(2, place.outsider(), sena))).rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> held(sena).pass(passing(2, place.manager(), sena))).as("wrote it").rootCause()
                .hasMessageContaining("incident_goes_to_another");
        var any = "create policy anybody on casework.incident for update to kinward_web using (true) with check (true)";
        database.superuser().sql(any).update();
        try {
            assertThat(held(sena).pass(passing(2, place.worker(), sena))).as("without the rule").isTrue();
        } finally {
            database.superuser().sql("drop policy anybody on casework.incident").update();
        }
    }

    /** Nobody else knows of it while its receiver has time; after that who steps in learns with whom it is, and no word. */
    @Test
    void waitsForSomebodyElseWhenItWasNotSeenInTime() {
        assertThat(held(efe).find(said.id())).isEmpty();
        assertThat(held(efe).pass(passing(2, dela, efe))).isFalse();

        behind("update casework.incident set received_at = received_at - interval '25 hours' where id = ?");

        var found = held(efe).find(said.id()).orElseThrow();
        assertThat(found.standing()).isEqualTo(new Allegations.Standing(true, false, true));
        assertThat(found.last().to()).isEqualTo(sena);
        assertThat(as(efe).find(said.id())).as("its words").isEmpty();
        assertThat(held(place.worker()).find(said.id())).isEmpty();
        assertThat(held(place.manager()).find(said.id())).as("who wrote it and manages the house").isEmpty();
        assertThat(held(efe).pass(passing(2, dela, efe))).isTrue();
        assertThat(as(dela).find(said.id())).isPresent();
        assertThat(as(efe).find(said.id())).as("who has passed it on").isEmpty();
    }

    @Test
    void waitsNoLongerOnceItWasSeenAndAgainWhenItsReceiverIsShutOutOrAway() {
        behind("update casework.incident set received_at = received_at - interval '25 hours' where id = ?");
        as(sena).see(said.seen(new Incident.Look("I come", sena, NOW)));
        assertThat(held(efe).find(said.id())).isEmpty();

        database.superuser()
                .sql("insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by) "
                        + "select gen_random_uuid(), agency_id, id, now() - interval '1 hour', now() + interval '1 day', id "
                        + "from account.person where id = ?")
                .param(sena.value()).update();
        assertThat(held(efe).find(said.id())).as("away").isPresent();
        database.superuser()
                .sql("update casework.absence set ended_at = now(), ended_by = person_id where person_id = ?")
                .param(sena.value()).update();
        assertThat(held(efe).find(said.id())).isEmpty();
        database.superuser().sql("update account.person set disabled_at = now() where id = ?").param(sena.value())
                .update();
        assertThat(held(efe).find(said.id())).as("shut out").isPresent();
    }

    /** The key lies apart: neither the account nor what its receiver answers is in a copy of the database. */
    @Test
    void isSealedInTheDatabase() {
        as(sena).see(said.seen(new Incident.Look("The carer stays at home", sena, NOW)));
        as(sena).close(said.seen(new Incident.Look("The carer stays at home", sena, NOW))
                .closed(IncidentEnd.TREATED, new Incident.Look("He does not come back", sena, NOW)));

        for (var table : List.of("incident_told", "incident_move")) {
            assertThat(database.superuser().sql("select string_agg(to_jsonb(t)::text, ' ') from casework." + table
                    + " t where t.incident_id = ?").param(said.id().value()).query(String.class).single()).as(table)
                    .contains("sealed").doesNotContain(WORDS, "The carer", "come back", "cold cloth");
        }
        var found = (Incident.Closed) as(sena).find(said.id()).orElseThrow();
        assertThat(found.was().was().report().what().told().words()).isEqualTo(WORDS);
        assertThat(found.last().words()).isEqualTo("He does not come back");
        assertThatThrownBy(() -> database.superuser().sql("""
                insert into casework.incident_told (incident_id, happened_where, words, done, informed, confidential)
                select id, 'yard', 'words', 'done', '{POLICE}', true from casework.incident where id = ?""")
                .param(said.id().value()).update()).rootCause().hasMessageContaining("incident_told_is_sealed");
    }

    /** Bytes that were moved to another allegation open nothing. */
    @Test
    void opensInItsOwnRowOnly() {
        var other = IncidentExamples.allegation(at(), sena);
        as(place.manager()).add(other);

        database.superuser()
                .sql("update casework.incident_told set sealed = (select sealed from casework.incident_told "
                        + "where incident_id = ?) where incident_id = ?")
                .param(said.id().value()).param(other.id().value())
                .update();

        assertThatThrownBy(() -> as(sena).find(other.id())).hasStackTraceContaining("does not open with its key");
    }

    /** Who leads the case of a child in the house writes one down; nothing else happens there by her word. */
    @Test
    void isWrittenByTheLeadWorkerOfAChildInTheHouse() {
        var ama = new IncidentExamples.At(house, List.of(child), place.worker(), NOW);
        var written = IncidentExamples.allegation(ama, sena);

        as(place.worker()).add(written);

        assertThat(as(sena).find(written.id())).contains(written);
        assertThat(as(place.worker()).find(written.id())).isEmpty();
        assertThatThrownBy(() -> as(place.worker()).add(IncidentExamples.fall(ama))).rootCause()
                .hasMessageContaining("row-level security");
    }

    private Allegations.Passing passing(int number, PersonId to, PersonId by) {
        return new Allegations.Passing(said.id(), number, to, by, NOW.plusSeconds(number));
    }

    private void behind(String sql) {
        database.superuser().sql(sql).param(said.id().value()).update();
    }

    private Incidents as(PersonId person) {
        return place.as(person, Incidents.class, incidents);
    }

    private Allegations held(PersonId person) {
        return place.as(person, Allegations.class, allegations);
    }

    private IncidentExamples.At at() {
        return new IncidentExamples.At(house, List.of(child), place == null ? new PersonId(new UUID(1, 1))
                : place.manager(), NOW);
    }
}
