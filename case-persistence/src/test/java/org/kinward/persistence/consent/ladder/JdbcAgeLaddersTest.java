package org.kinward.persistence.consent.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.consent.ladder.AgeLadder;
import org.kinward.core.consent.ladder.AgeLadders;
import org.kinward.core.saving.StaleRevision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.fence.AsPerson;
import org.kinward.persistence.intake.Shelter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** The ladder of a country is an administrator's; everybody reads it. */
@PersistenceTest
class JdbcAgeLaddersTest {

    private static final AgeLadder OWN = new AgeLadder(7, 13, 16, "Code of the child", LocalDate.of(2024, 5, 1));

    @Autowired
    private TestDatabase database;
    @Autowired
    private AgeLadders ladders;
    @Autowired
    private PlatformTransactionManager casework;

    @Test
    void holdsTheOneOfTheProgramUntilTheCountryHasItsOwn() {
        var house = Shelter.open(database);
        database.superuser().sql("update account.agency set country = 'KH' where id = ?")
                .param(house.agency().value()).update();
        var sena = house.administrator();
        var before = as(sena).current();
        var by = new AgeLadders.By(sena.person(), Instant.now());

        as(sena).set(OWN, before.revision(), by);

        assertThat(before.ladder().at(11).name()).isEqualTo("CHILD_IS_ASKED_TOO");
        assertThat(as(house.worker()).current().ladder()).isEqualTo(OWN);
        assertThat(as(Shelter.open(database).worker()).current().ladder()).isEqualTo(before.ladder());
        assertThatThrownBy(() -> as(sena).set(OWN, before.revision(), by)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isSetByNobodyElse() {
        var efua = Shelter.open(database).manager();

        assertThatThrownBy(() -> as(efua).set(OWN, as(efua).current().revision(),
                new AgeLadders.By(efua.person(), Instant.now()))).rootCause()
                .hasMessageContaining("row-level security");
    }

    private AgeLadders as(Actor actor) {
        return new AsPerson(actor.person(), casework).hold(AgeLadders.class, ladders);
    }
}
