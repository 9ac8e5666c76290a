package org.kinward.persistence.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.NewStatement;
import org.kinward.core.consent.StatementExamples;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.sound.NewRecording;
import org.kinward.core.consent.sound.Recordings;
import org.kinward.core.consent.sound.RecordingsContract;
import org.kinward.core.consent.sound.SoundExamples;
import org.kinward.core.consent.sound.SoundId;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** The contract of recordings on real PostgreSQL, and the fence around them. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcRecordingsTest extends RecordingsContract {

    private static final SpokenLanguage ENGLISH = new SpokenLanguage("en");

    @Autowired
    private ContractPlace place;
    @Autowired
    private Recordings recordings;
    @Autowired
    private DataUseStatements statements;
    @Autowired
    private TestDatabase database;
    private Optional<PersonId> sena = Optional.empty();

    @Override
    protected Recordings recordings() {
        return as(person());
    }

    @Override
    protected StatementVersion version() {
        var wanted = new NewStatement(StatementVersion.fresh(), StatementExamples.texts("sound", "en", "fr"), person(),
                StatementExamples.MORNING);
        place.as(person(), DataUseStatements.class, statements).publish(wanted);
        return wanted.version();
    }

    @Override
    protected PersonId person() {
        sena = sena.or(() -> Optional.of(place.administrator()));
        return sena.orElseThrow();
    }

    @Test
    void isPutByAdministratorsAndInTheirOwnNameOnly() {
        var version = version();

        assertThatThrownBy(() -> as(place.manager()).keep(wanted(version, place.manager())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(place.manager()).keep(wanted(version, person())))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(person()).keep(wanted(version, place.manager())))
                .isInstanceOf(DataAccessException.class);
    }

    /** With a negative control: once the fence is open the other country hears it too. */
    @Test
    void isHeardInItsOwnCountryOnly() {
        var wanted = wanted(version(), person());
        as(person()).keep(wanted);
        var nang = somebodyIn("LA");

        assertThat(as(place.worker()).play(wanted.id())).isPresent();
        assertThat(as(nang).find(wanted.id())).isEmpty();
        assertThat(as(nang).play(wanted.id())).isEmpty();
        var rls = "alter table casework.data_use_statement_sound %s row level security";
        database.superuser().sql(rls.formatted("disable")).update();
        try {
            assertThat(as(nang).play(wanted.id())).isPresent();
        } finally {
            database.superuser().sql(rls.formatted("enable")).update();
        }
    }

    @Test
    void isChangedByNobodyAndSpeaksTheLanguageItWasPutInFor() {
        var wanted = wanted(version(), person());
        as(person()).keep(wanted);

        for (var change : List.of("update casework.data_use_statement_sound set number = number + 10",
                "delete from casework.data_use_statement_sound",
                "truncate casework.data_use_statement_sound cascade")) {
            assertThatThrownBy(() -> database.superuser().sql(change).update()).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changes");
        }
    }

    private Recordings as(PersonId person) {
        return place.as(person, Recordings.class, recordings);
    }

    private static NewRecording wanted(StatementVersion version, PersonId by) {
        return new NewRecording(new SoundId(UUID.randomUUID()), version, ENGLISH, 0,
                Optional.of(SoundExamples.sound(SoundExamples.wav(1))), by, Instant.now());
    }

    private PersonId somebodyIn(String country) {
        var agency = UUID.randomUUID();
        var person = UUID.randomUUID();
        database.superuser().sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                values (?, ?, ?, 'UTC', 15)
                """).params(agency, "House " + agency, country).update();
        database.superuser().sql("insert into account.person (id, agency_id, name) values (?, ?, 'Nang K.')")
                .params(person, agency).update();
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                values (gen_random_uuid(), ?, 'agency_member', ?, ?)
                """).params(person, agency, agency).update();
        return new PersonId(person);
    }
}
