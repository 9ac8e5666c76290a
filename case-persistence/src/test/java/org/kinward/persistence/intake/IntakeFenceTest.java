package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class IntakeFenceTest extends NightTest {

    private static final List<String> OF_AN_INTAKE = RecordTables.together(FirstDaysRows.TABLES, RiskRows.TABLES,
            HouseRows.TABLES, ApprovalRows.TABLES, PlanRows.TABLES, NeedsTables.ALL);
    private static final List<String> OF_A_PLACE = List.of("place_number", "place_numbers");

    @Autowired
    private AnswerFirstHour answerFirstHour;
    @Autowired
    private JdbcClient casework;
    private Actor efua;

    @Test
    void showsNothingOfARecordToAnotherAgencyOrToAColleagueWhoIsNotOnShift() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();
        var colleague = shelter.worker();

        for (var table : OF_AN_INTAKE) {
            assertThat(seenBy(mayLook(table), table, intake)).as(table).isPositive();
            assertThat(seenBy(stranger, table, intake)).as(table).isZero();
            assertThat(seenBy(colleague, table, intake)).as(table).isZero();
        }
    }

    @Test
    void showsNothingOfAPlaceToAnotherAgency() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();

        for (var table : OF_A_PLACE) {
            assertThat(seenBy(mayLook(table), table, intake)).as(table).isPositive();
            assertThat(seenBy(stranger, table, intake)).as(table).isZero();
        }
    }

    private Actor mayLook(String table) {
        return RecordTables.NOT_ON_SHIFT.contains(table) || PlanRows.TABLES.contains(table)
                || RiskRows.isForLeads(table)
                || NeedsTables.ALL.contains(table) ? efua : kossi;
    }

    @Test
    void wouldShowItAllWithoutTheFence() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();

        for (var table : Stream.concat(OF_AN_INTAKE.stream(), OF_A_PLACE.stream()).toList()) {
            assertThat(seenWithoutFence(stranger, table, intake)).as(table).isPositive();
        }
        assertThat(seenBy(stranger, "task", intake)).isZero();
    }

    /** The row that is there, written once more: the fence refuses it; without the fence only the rules of rows do. */
    @Test
    void letsAStrangerAddNothingToARecord() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();

        for (var table : OF_AN_INTAKE) {
            var again = again(table, intake);
            assertThat(write(stranger, table, again, true)).as(table).contains("row-level security policy");
            assertThat(write(stranger, table, again, false)).as("%s without the fence", table)
                    .doesNotContain("row-level security", "permission denied").containsAnyOf("rows=1", "duplicate key");
        }
    }

    /** Every row of the table, without looking at any: what is left is the fence around changing. */
    @Test
    void letsAStrangerChangeNothingOfARecord() {
        var intake = recordWithAllPages();
        var stranger = Shelter.open(database).manager();
        var changed = 0;

        for (var table : OF_AN_INTAKE) {
            var column = mayChange(table);
            if (column.isPresent()) {
                var all = "update casework." + table + " set " + column.get() + " = null";
                assertThat(write(stranger, table, all, true)).as(table).contains("rows=0");
                assertThat(write(stranger, table, all, false)).as("%s without the fence", table)
                        .doesNotContain("rows=0", "row-level security", "permission denied");
                changed++;
            }
        }
        assertThat(changed).as("pages, child, case file, task, number and key of a form").isGreaterThanOrEqualTo(17);
        assertThat(seenBy(kossi, "case_file", intake)).isOne();
    }

    /** The row as the page role may write it: what the database fills in by itself is left to it. */
    private String again(String table, IntakeId intake) {
        var columns = database.superuser().sql("""
                select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                where table_schema = 'casework' and table_name = :table and is_generated = 'NEVER'
                    and is_identity = 'NO'
                    and has_column_privilege('kinward_web', 'casework.' || table_name, column_name, 'insert')
                """).param("table", table).query(String.class).single();
        var row = database.superuser().sql("select to_jsonb(t)::text from casework." + table + " t where "
                + rowsOf(table, intake) + " limit 1").query(String.class).single();
        return "insert into casework.%1$s (%2$s) select %2$s from jsonb_populate_record(null::casework.%1$s, '%3$s')"
                .formatted(table, columns, row.replace("'", "''"));
    }

    private Optional<String> mayChange(String table) {
        return database.superuser().sql("""
                select quote_ident(column_name) from information_schema.columns
                where table_schema = 'casework' and table_name = :table and is_generated = 'NEVER'
                    and has_column_privilege('kinward_web', 'casework.' || table_name, column_name, 'update')
                order by ordinal_position limit 1
                """).param("table", table).query(String.class).optional();
    }

    /** What the database says to the page role; everything is taken back by failing. */
    private String write(Actor actor, String table, String statement, boolean fenced) {
        try {
            database.superuser().sql("""
                    do $$ declare changed bigint; begin
                        %s;
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        get diagnostics changed = row_count;
                        raise exception 'rows=%%', changed;
                    end $$""".formatted(
                    fenced ? "null" : "alter table casework." + table + " disable row level security",
                    actor.person().value(), statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    /** The row still names her; a role that leads no cases opens none. */
    @Test
    void showsARecordToItsLeadWorkerOnlyWhileHerRoleLeads() {
        var ama = shelter.worker();
        var intake = draftBy(ama);
        create(intake, ama, stampOf(intake));
        assertThat(List.of(seenIntake(ama, intake), seenBy(ama, "child", intake), seenBy(ama, "case_file", intake)))
                .containsOnly(1L);

        database.superuser().sql("update account.person_role set role = 'DUTY_CARER' where person_id = ?")
                .param(ama.person().value()).update();

        assertThat(List.of(seenIntake(ama, intake), seenBy(ama, "child", intake), seenBy(ama, "case_file", intake)))
                .containsOnly(0L);
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
        efua = shelter.manager();
        FirstDaysExamples.allPages(intake).forEach(page -> ActingPerson.as(efua.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), efua.person(), NOW)));
        besideThePages(intake);
        accountUsed(intake);
        ConsentRows.of(database, intake, efua.person(), kossi.person());
        RiskRows.of(database, intake, efua.person(), "somebody called");
        ApprovalRows.of(database, intake, efua.person(), "she agrees");
        PlanRows.of(database, intake, efua.person(), "she agrees");
        NeedsTables.of(database, intake, efua.person(), "she reads");
        HouseRows.of(database, intake, efua.person(), "a red shirt");
        return intake;
    }

    private void besideThePages(IntakeId intake) {
        var person = efua.person().value();
        database.superuser().sql("""
                insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, by_agency_id, written_at)
                select gen_random_uuid(), id, 'TALK', 'ALL_ON_CASE', 'a talk', :by, agency_id, now()
                from casework.case_file where intake_id = :id""").param("by", person).param("id", intake.value())
                .update();
        database.superuser().sql("""
                insert into casework.worker_assigned (case_file_id, worker_id)
                select id, :by from casework.case_file where intake_id = :id""").param("by", person)
                .param("id", intake.value()).update();
        database.superuser()
                .sql("insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at)"
                        + " values (:id, 'told', '{}', :by, now())")
                .param("by", person).param("id", intake.value()).update();
        FirstDaysRows.talkAndCard(database, intake, person);
        database.superuser().sql("insert into casework.place_number (place_id, who, phone, changed_by, changed_at)"
                + " values (:place, 'NURSE', '11', :by, now())").param("by", person)
                .param("place", shelter.place().value()).update();
        database.superuser().sql("insert into casework.place_numbers (place_id, version) values (?, 1)")
                .param(shelter.place().value()).update();
    }

    private void accountUsed(IntakeId intake) {
        database.superuser().sql("""
                insert into casework.account_used
                    (id, intake_id, page, revision, told_by, told_on, why, chosen_by, chosen_at)
                values (gen_random_uuid(), :id, 'escort', 1, 'CHILD', date '2026-11-13', 'why', :by, now())
                """).param("id", intake.value()).param("by", kossi.person().value()).update();
    }

    /** The rows of one child or place, named without looking at another table: its fence would hide them as well. */
    private String rowsOf(String table, IntakeId intake) {
        return switch (table) {
            case "consent_said", "emergency_review", "emergency_told" -> "true";
            case "note", "worker_assigned", "consent", "answers_for_child", "emergency", "authority_told" ->
                "case_file_id = '" + behind("id", intake) + "'";
            case "reference_number" -> "symbols = '" + behind("reference", intake) + "'";
            case "idempotency" -> "person_id = '" + kossi.person().value() + "'";
            case "place_number", "place_numbers" -> "place_id = '" + shelter.place().value() + "'";
            case "approval", "closing", "closing_line", "closing_why", "file_move", "retention_line" ->
                ApprovalRows.of(table, intake, behind("id", intake));
            default -> PlanRows.TABLES.contains(table) ? PlanRows.of(table, behind("id", intake))
                    : NeedsTables.ALL.contains(table) ? NeedsTables.of(table, behind("id", intake))
                            : RiskRows.TABLES.contains(table) ? RiskRows.of(table, behind("id", intake))
                                    : HouseRows.of(table, intake, behind("id", intake));
        };
    }

    private String behind(String column, IntakeId intake) {
        return database.superuser().sql("select " + column + "::text from casework.case_file where intake_id = ?")
                .param(intake.value()).query(String.class).single();
    }

    private long seenBy(Actor actor, String table, IntakeId intake) {
        return inTransactionOf(actor, () -> casework
                .sql("select count(*) from casework." + table + " where " + rowsOf(table, intake)).query(Long.class)
                .single());
    }

    private long seenIntake(Actor actor, IntakeId intake) {
        return inTransactionOf(actor, () -> casework.sql("select count(*) from casework.intake where id = :id")
                .param("id", intake.value()).query(Long.class).single());
    }

    /** Takes the fence away, looks as the page role, and takes everything back by failing. */
    private long seenWithoutFence(Actor actor, String table, IntakeId intake) {
        try {
            database.superuser().sql(lookWithoutFence(actor.person().value(), table, rowsOf(table, intake))).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            var words = String.valueOf(told.getMostSpecificCause().getMessage());
            assertThat(words).contains("seen=");
            return Long.parseLong(words.replaceAll("(?s).*seen=(\\d+).*", "$1"));
        }
    }

    private static String lookWithoutFence(UUID person, String table, String rows) {
        return """
                do $$ declare seen bigint; begin
                    alter table casework.%1$s disable row level security;
                    set local role kinward_web;
                    perform set_config('kinward.person', '%2$s', true);
                    select count(*) into seen from casework.%1$s where %3$s;
                    raise exception 'seen=%%', seen;
                end $$""".formatted(table, person, rows);
    }
}
