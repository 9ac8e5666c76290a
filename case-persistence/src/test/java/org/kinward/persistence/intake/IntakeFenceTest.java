package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class IntakeFenceTest extends NightTest {

    private static final List<String> OF_AN_INTAKE = List.of("first_hour_safety", "first_hour_health",
            "first_hour_language", "first_hour_told", "first_hour_escort", "first_hour_adult", "first_hour_accounts",
            "first_hour_account", "first_hour_sex_age", "first_hour_others", "first_hour_tonight",
            "first_hour_contact", "first_hour_responsible", "line_ended", "child", "case_file", "task");

    @Autowired
    private AnswerFirstHour answerFirstHour;
    @Autowired
    private JdbcClient casework;

    @Test
    void showsNothingOfARecordToAnotherAgencyOrToAColleagueWhoIsNotOnShift() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();
        var colleague = shelter.worker();

        for (var table : OF_AN_INTAKE) {
            assertThat(seenBy(kossi, table, intake)).as(table).isPositive();
            assertThat(seenBy(stranger, table, intake)).as(table).isZero();
            assertThat(seenBy(colleague, table, intake)).as(table).isZero();
        }
    }

    @Test
    void wouldShowItAllWithoutTheFence() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();

        for (var table : OF_AN_INTAKE) {
            assertThat(seenWithoutFence(stranger, table, intake)).as(table).isPositive();
        }
        assertThat(seenBy(stranger, "task", intake)).isZero();
    }

    @Test
    void showsADraftToThoseAtWorkInThePlaceAndToNobodyElse() {
        var intake = draftBy(kossi);

        assertThat(seenIntake(kossi, intake)).isOne();
        assertThat(seenIntake(shelter.worker(), intake)).isOne();
        assertThat(seenIntake(shelter.carerAtHome(), intake)).as("a carer before she signs on").isZero();
        assertThat(seenIntake(Shelter.open(database).manager(), intake)).isZero();
    }

    @Test
    void letsNobodyPutADraftIntoAnotherPlace() {
        var stranger = Shelter.open(database).manager();

        assertThatThrownBy(() -> inTransactionOf(stranger, () -> casework.sql("""
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version)
                values (gen_random_uuid(), '2222222222', :agency, :place, :by, now(), 'draft', 0)""")
                .param("agency", stranger.agency().value()).param("place", shelter.place().value())
                .param("by", stranger.person().value()).update())).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("row-level security");
    }

    private IntakeId recordWithAllPages() {
        var intake = draftBy(kossi);
        FirstHourExamples.allPages(intake).forEach(page -> ActingPerson.as(kossi.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), kossi.person(), NOW)));
        create(intake, kossi, stampOf(intake));
        database.superuser().sql("insert into casework.line_ended (intake_id, field, item, reason, ended_by, ended_at) "
                + "values (:id, 'MAY_KNOW', 0, 'moved away', :by, now())").param("id", intake.value())
                .param("by", kossi.person().value()).update();
        return intake;
    }

    private long seenBy(Actor actor, String table, IntakeId intake) {
        return inTransactionOf(actor, () -> casework
                .sql("select count(*) from casework." + table + " where intake_id = :id").param("id", intake.value())
                .query(Long.class).single());
    }

    private long seenIntake(Actor actor, IntakeId intake) {
        return inTransactionOf(actor, () -> casework.sql("select count(*) from casework.intake where id = :id")
                .param("id", intake.value()).query(Long.class).single());
    }

    /** Takes the fence away, looks as the page role, and takes everything back by failing. */
    private long seenWithoutFence(Actor actor, String table, IntakeId intake) {
        try {
            database.superuser().sql(lookWithoutFence(actor.person().value(), table, intake.value())).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            var words = String.valueOf(told.getMostSpecificCause().getMessage());
            assertThat(words).contains("seen=");
            return Long.parseLong(words.replaceAll("(?s).*seen=(\\d+).*", "$1"));
        }
    }

    private static String lookWithoutFence(UUID person, String table, UUID intake) {
        return """
                do $$ declare seen bigint; begin
                    alter table casework.%1$s disable row level security;
                    set local role kinward_web;
                    perform set_config('kinward.person', '%2$s', true);
                    select count(*) into seen from casework.%1$s where intake_id = '%3$s';
                    raise exception 'seen=%%', seen;
                end $$""".formatted(table, person, intake);
    }
}
