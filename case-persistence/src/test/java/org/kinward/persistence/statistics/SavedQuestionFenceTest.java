package org.kinward.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.statistics.saved.Asks;
import org.kinward.core.statistics.saved.SavedQuestion;
import org.kinward.core.statistics.saved.SavedQuestionId;
import org.kinward.core.statistics.saved.SavedQuestions;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Kept questions: read by the agency, written by its data officers in their own name, added to and never changed. */
@PersistenceTest
@Import(ContractPlace.class)
class SavedQuestionFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final String FENCE = "row-level security";

    @Autowired
    private ContractPlace place;
    @Autowired
    private SavedQuestions questions;
    @Autowired
    private TestDatabase database;
    private PersonId officer;

    @BeforeEach
    void appoint() {
        officer = place.worker();
        database.superuser().sql("insert into account.person_role (person_id, role) values (?, 'DATA_OFFICER') "
                + "on conflict do nothing").param(officer.value()).update();
    }

    @Test
    void isFoundByTheAgencyUnderItsLastName() {
        var question = kept("First " + UUID.randomUUID());

        of(officer).rename(question.id(), named("Second", officer), question.revision());

        var found = of(place.manager()).all().stream().filter(one -> one.id().equals(question.id())).toList();
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(named("Second", officer));
            assertThat(one.asks()).isEqualTo(question.asks());
            assertThat(one.revision()).isEqualTo(new Revision(2));
        });
        assertThat(of(place.outsider()).all()).isEmpty();
        assertThatThrownBy(() -> of(officer).rename(question.id(), named("Third", officer), question.revision()))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void isKeptOnceAndGoneWhenItWasTakenAway() {
        var question = kept("Once " + UUID.randomUUID());
        of(officer).keep(question, agency());
        assertThat(ids()).containsOnlyOnce(question.id());

        of(officer).takeAway(question.id(), question.name());
        of(officer).takeAway(question.id(), question.name());

        assertThat(ids()).doesNotContain(question.id());
    }

    @Test
    void isWrittenByADataOfficerInTheOwnNameOnly() {
        var question = kept("Fenced " + UUID.randomUUID());
        var manager = place.manager();

        assertThatThrownBy(() -> of(manager).keep(question("Theirs", manager), agency())).rootCause()
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> of(manager).takeAway(question.id(), named("Theirs", manager))).rootCause()
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> of(officer).keep(question("For another", manager), agency())).rootCause()
                .hasMessageContaining(FENCE);
        assertThatThrownBy(() -> of(officer).rename(question.id(), named("For another", manager), new Revision(1)))
                .rootCause().hasMessageContaining(FENCE);
    }

    @Test
    void isOfTheOwnAgency() {
        var elsewhere = database.superuser().sql("""
                insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                select gen_random_uuid(), 'Elsewhere ' || gen_random_uuid(),
                    country, time_zone, minimum_age_for_work from account.agency limit 1 returning id""")
                .query(UUID.class).single();

        assertThatThrownBy(() -> of(officer).keep(question("There", officer), new AgencyId(elsewhere))).rootCause()
                .hasMessageContaining(FENCE);
    }

    private SavedQuestion kept(String name) {
        var question = question(name, officer);
        of(officer).keep(question, agency());
        return question;
    }

    private static SavedQuestion question(String name, PersonId by) {
        return new SavedQuestion(new SavedQuestionId(UUID.randomUUID()), new Asks("recorded", "only.sex=GIRL"),
                named(name, by), new Revision(1));
    }

    private static SavedQuestion.Named named(String name, PersonId by) {
        return new SavedQuestion.Named(name, by, NOW);
    }

    private List<SavedQuestionId> ids() {
        return of(place.manager()).all().stream().map(SavedQuestion::id).toList();
    }

    private SavedQuestions of(PersonId person) {
        return place.as(person, SavedQuestions.class, questions);
    }

    private AgencyId agency() {
        return new AgencyId(database.superuser().sql("select agency_id from account.person where id = ?")
                .param(officer.value()).query(UUID.class).single());
    }
}
