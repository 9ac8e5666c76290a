package org.kinward.persistence.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.approval.OtherManagers;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is alone at a place, and who is not. */
@PersistenceTest
class OtherManagersTest {

    @Autowired
    private OtherManagers managers;
    @Autowired
    private TestDatabase database;

    private Shelter shelter;
    private PersonId efua;

    @BeforeEach
    void aPlaceWithOneManager() {
        shelter = Shelter.open(database);
        efua = shelter.manager().person();
        shelter.worker();
        shelter.carer();
        Shelter.open(database).manager();
    }

    @Test
    void isAloneAmongWorkersCarersAndManagersOfOtherPlaces() {
        assertThat(managers.manage(shelter.place(), efua)).isFalse();
    }

    @Test
    void isNotAloneAsLongAsAnotherOneMaySignIn() {
        var second = shelter.manager().person();
        assertThat(managers.manage(shelter.place(), efua)).isTrue();
        assertThat(managers.manage(shelter.place(), second)).isTrue();

        database.superuser().sql("update account.person set disabled_at = now() where id = ?").params(second.value())
                .update();

        assertThat(managers.manage(shelter.place(), efua)).isFalse();
    }

    /** Who is away answers nothing; who acts for somebody does. */
    @Test
    void countsWhoActsAndNotWhoIsAway() {
        var second = shelter.manager().person();
        var ama = shelter.worker().person();
        acts(second, efua);
        assertThat(managers.manage(shelter.place(), efua)).as("she acts for the other one herself").isFalse();
        acts(efua, ama);
        assertThat(managers.manage(shelter.place(), efua)).as("somebody acts").isTrue();

        database.superuser().sql("update casework.acting_manager set from_at = from_at - interval '9 days', "
                + "until_at = now() where place_id = ?").params(shelter.place().value()).update();

        assertThat(managers.manage(shelter.place(), ama)).as("both are back").isTrue();
    }

    private void acts(PersonId away, PersonId cover) {
        var absence = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by)
                values (?, ?, ?, now() - interval '1 hour', now() + interval '3 days', ?)
                """).params(absence, shelter.agency().value(), away.value(), away.value()).update();
        database.superuser().sql("""
                insert into casework.acting_manager (id, absence_id, agency_id, place_id, away_id, cover_id, from_at, until_at,
                    given_by) values (gen_random_uuid(), ?, ?, ?, ?, ?, now() - interval '1 hour', now() + interval '3 days', ?)
                """).params(absence, shelter.agency().value(), shelter.place().value(), away.value(), cover.value(),
                away.value()).update();
    }
}
