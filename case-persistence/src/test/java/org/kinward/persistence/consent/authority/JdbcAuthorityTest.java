package org.kinward.persistence.consent.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.authority.AuthoritiesTold;
import org.kinward.core.consent.authority.AuthorityTerm;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.core.consent.authority.AuthorityTold;
import org.kinward.core.saving.StaleRevision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** The hours are an administrator's; which authority was told is for those who work on the case. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcAuthorityTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private AuthorityTerms terms;
    @Autowired
    private AuthoritiesTold told;
    @Autowired
    private TestDatabase database;

    @Test
    void holdsTheTermOfTheProgramUntilTheCountryHasItsOwn() {
        var sena = place.administrator();
        database.superuser().sql("update account.agency set country = 'MM' where id = (select agency_id from "
                + "account.person where id = ?)").param(sena.value()).update();
        var before = place.as(sena, AuthorityTerms.class, terms).current();
        var law = new AuthorityTerm(48, false, "Child law, section 17", LocalDate.of(2024, 5, 1));
        var by = new AuthorityTerms.By(sena, NOW);

        place.as(sena, AuthorityTerms.class, terms).set(law, before.revision(), by);

        assertThat(before.term().hours()).isEqualTo(24);
        assertThat(place.as(place.worker(), AuthorityTerms.class, terms).current().term()).isEqualTo(law);
        assertThatThrownBy(() -> place.as(sena, AuthorityTerms.class, terms).set(law, before.revision(), by))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> place.hold(AuthorityTerms.class, terms).set(law, before.revision(),
                new AuthorityTerms.By(place.manager(), NOW))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsWhatWasToldOnce() {
        var file = place.file();
        var one = told(file, place.manager());

        assertThat(place.hold(AuthoritiesTold.class, told).add(one)).isTrue();
        assertThat(place.hold(AuthoritiesTold.class, told).add(one)).isFalse();

        assertThat(place.hold(AuthoritiesTold.class, told).of(file)).containsExactly(one);
    }

    /** With a negative control: without the fence whoever asks would read it. */
    @Test
    void isReadAndWrittenByWhoWorksOnTheCaseOnly() {
        var file = place.file();
        place.hold(AuthoritiesTold.class, told).add(told(file, place.manager()));
        var ama = place.worker();

        assertThat(place.as(ama, AuthoritiesTold.class, told).of(file)).isEmpty();
        assertThatThrownBy(() -> place.as(ama, AuthoritiesTold.class, told).add(told(file, ama)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> place.hold(AuthoritiesTold.class, told).add(told(file, ama)))
                .isInstanceOf(DataAccessException.class);
        var rls = "alter table casework.authority_told %s row level security";
        database.superuser().sql(rls.formatted("disable")).update();
        try {
            assertThat(place.as(ama, AuthoritiesTold.class, told).of(file)).hasSize(1);
        } finally {
            database.superuser().sql(rls.formatted("enable")).update();
        }
    }

    private static AuthorityTold told(CaseFileId file, PersonId by) {
        var said = new AuthorityTold.Told("Social services", AuthorityTold.How.IN_WRITING, NOW.minusSeconds(60), "");
        return new AuthorityTold(file, UUID.randomUUID(), said, by, NOW);
    }
}
