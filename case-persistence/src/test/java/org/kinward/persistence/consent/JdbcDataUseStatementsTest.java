package org.kinward.persistence.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.NewStatement;
import org.kinward.core.consent.StatementExamples;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PersistenceTest
class JdbcDataUseStatementsTest {

    private static final PersonId ADJOA = StatementExamples.ADJOA;
    private static final PersonId NANG = new PersonId(UUID.randomUUID());

    @Autowired
    private DataUseStatements statements;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void twoAdministratorsInTwoCountries() {
        if (database.superuser().sql("select count(*) from account.person where id = ?").param(ADJOA.value())
                .query(Integer.class).single() == 0) {
            administrator("Maison A", "TG", ADJOA);
            administrator("House B", "LA", NANG);
        }
    }

    @Test
    void bringsAVersionInFourLanguages() {
        var first = as(NANG, () -> statements.current());

        assertThat(first.languages()).extracting(SpokenLanguage::code).containsExactlyInAnyOrder("en", "fr", "es",
                "pt");
        assertThat(first.number()).isEqualTo(2);
    }

    /** Whoever says it to a child must not run out of breath; the first version did, in French. */
    @Test
    void saysInShortSentencesWhatCannotBeKept() {
        var text = """
                select t.cannot_keep from casework.data_use_statement_text t
                join casework.data_use_statement s on s.id = t.statement_id
                where s.country = '' and s.number = ? and t.language = 'fr'
                """;

        assertThat(longest(database.superuser().sql(text).param(1).query(String.class).single())).isGreaterThan(20);
        assertThat(longest(database.superuser().sql(text).param(2).query(String.class).single()))
                .isLessThanOrEqualTo(20);
    }

    private static int longest(String text) {
        return Arrays.stream(text.split("[.?!]")).mapToInt(sentence -> sentence.strip().split("\\s+").length).max()
                .orElseThrow();
    }

    @Test
    void putsANewVersionInForceForItsCountryOnlyAndKeepsTheOldOne() {
        var before = as(ADJOA, () -> statements.current());
        var wanted = StatementExamples.wanted("Togo", "en", "fr", "es", "pt", "ee");

        var published = as(ADJOA, () -> statements.publish(wanted));

        assertThat(published).isTrue();
        assertThat(as(ADJOA, () -> statements.current(new SpokenLanguage("ee"))).text())
                .isEqualTo(StatementExamples.text("ee", "Togo"));
        assertThat(as(NANG, () -> statements.current()).version()).isNotEqualTo(wanted.version());
        assertThat(as(NANG, () -> statements.find(before.version()))).contains(before);
        assertThat(as(ADJOA, () -> statements.all())).extracting(DataUseStatement::version).contains(before.version(),
                wanted.version());
    }

    @Test
    void publishesTheSameVersionOnce() {
        var wanted = StatementExamples.wanted("twice", "en", "fr");
        as(ADJOA, () -> statements.publish(wanted));

        var again = as(ADJOA, () -> statements.publish(wanted));

        assertThat(again).isFalse();
        assertThat(as(ADJOA, () -> statements.find(wanted.version())).orElseThrow().texts()).hasSize(2);
    }

    @Test
    void refusesAPublisherWhoIsNoAdministratorOrSpeaksForSomebodyElse() {
        var somebody = new PersonId(UUID.randomUUID());
        person("Maison A", somebody);
        var own = new NewStatement(StatementExamples.wanted("x", "en").version(), StatementExamples.texts("x", "en"),
                somebody, StatementExamples.MORNING);
        var forAdjoa = StatementExamples.wanted("y", "en");

        assertThatThrownBy(() -> as(somebody, () -> statements.publish(own))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(somebody, () -> statements.publish(forAdjoa)))
                .isInstanceOf(DataAccessException.class);
    }

    private void administrator(String agency, String country, PersonId person) {
        database.superuser().sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                values (gen_random_uuid(), ?, ?, 'UTC', 15)
                """).params(agency, country).update();
        person(agency, person);
        database.superuser().sql("insert into account.person_role values (?, 'ADMINISTRATOR')").param(person.value())
                .update();
    }

    private void person(String agency, PersonId person) {
        database.superuser().sql("""
                insert into account.person (id, agency_id, name) select ?, id, 'Adjoa M.' from account.agency where name = ?
                """).params(person.value(), agency).update();
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                select gen_random_uuid(), ?, 'agency_member', id, id from account.agency where name = ?
                """).params(person.value(), agency).update();
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return ActingPerson.as(person, work::get);
    }
}
