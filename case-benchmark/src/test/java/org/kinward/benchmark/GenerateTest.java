package org.kinward.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What the generator writes goes through every rule of the database as it stands now. */
class GenerateTest {

    private static final int CHILDREN = 300;

    @TempDir
    private Path folder;

    @Test
    void fillsANewHomeWithFullRecordsOfChildrenOfWhomTheVaultKnowsTheName() throws SQLException, IOException {
        var home = new ScratchHome(folder.resolve("home"), true);

        Generate.fill(home.folder(), CHILDREN, 1);

        try (var context = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                .run("--kinward.home=" + home.folder());
                var owner = home.connect("postgres", "superuser")) {
            assertThat(context.getBeanNamesForType(DataSource.class)).isNotEmpty();
            assertThat(one(owner, "select count(*) from casework.intake")).isEqualTo(CHILDREN);
            assertThat(one(owner, "select count(*) from casework.case_file")).isBetween(CHILDREN / 2L, (long) CHILDREN);
            assertThat(one(owner, "select count(*) from identity.held_child")).isEqualTo(CHILDREN);
            recordsAreFull(owner);
            casesAreWorkedOn(owner);
            nothingGoesOnInAClosedCase(owner);
            theLoaderIsShutOutAgain(owner);
        }
    }

    private static void recordsAreFull(Connection owner) throws SQLException {
        for (var page : FirstDaysPage.ALL) {
            var table = "casework.first_days_" + PageColumn.word(page);
            assertThat(one(owner, "select count(*) from " + table)).as(table).isBetween(CHILDREN / 20L, CHILDREN * 1L);
        }
        for (var table : List.of("talk", "consent", "consent_said", "answers_for_child", "note", "worker_assigned",
                "answer_before", "absence", "cover", "label_sheet", "label", "task")) {
            assertThat(one(owner, "select count(*) from casework." + table)).as(table).isPositive();
        }
        for (var compartment : List.of("HEALTH_RESULT", "ETHNIC_GROUP", "SUSPECTED_PERSON", "ACCOUNT_TEXT")) {
            assertThat(one(owner, "select count(*) from identity.held_value where field = '" + compartment + "'"))
                    .as(compartment).isPositive();
        }
        assertThat(one(owner, "select count(*) from casework.task where done_at > now()")).isZero();
        assertThat(one(owner, "select count(*) from casework.consent_said where written_at > now()")).isZero();
    }

    private static void casesAreWorkedOn(Connection owner) throws SQLException {
        for (var table : List.of("danger_assessment", "danger_level", "safety_action", "factor", "factor_line",
                "needs_assessment", "needs_area", "approval", "plan", "plan_line", "plan_goal", "plan_step",
                "plan_step_line", "plan_talk", "promise", "school_offer", "referral", "referral_line",
                "referral_share", "provider_account", "stay", "stay_room", "stay_review", "handing_over",
                "head_count", "head_count_line", "follow_up_plan", "follow_up_contact", "follow_up_contact_end",
                "follow_up_visit", "follow_up_answer", "follow_up_end", "closing", "closing_line", "file_move")) {
            assertThat(one(owner, "select count(*) from casework." + table)).as(table)
                    .isGreaterThan(CHILDREN / 20L);
        }
        for (var open : List.of("REVIEW_DANGER", "VISIT_CHILD", "PLAN_STEP", "REVIEW_PLAN", "APPROVE", "REVIEW_STAY")) {
            assertThat(one(owner, "select count(*) from casework.task where done_at is null and kind = '" + open + "'"))
                    .as(open).isPositive();
        }
        for (var moment : List.of("danger_level.since", "needs_area.saved_at", "plan_line.moved_at",
                "plan_step_line.moved_at", "referral_line.written_at", "stay.left_at", "follow_up_visit.written_at",
                "follow_up_contact_end.ended_at", "file_move.moved_at", "head_count.counted_at")) {
            var part = moment.split("\\.", 2);
            assertThat(one(owner, "select count(*) from casework." + part[0] + " where " + part[1] + " > now()"))
                    .as(moment).isZero();
        }
    }

    /** What the program refuses by its use cases and no rule of the database can. */
    private static void nothingGoesOnInAClosedCase(Connection owner) throws SQLException {
        var closed = " join casework.case_file f on f.id = x.case_file_id and f.state = 'closed'";
        assertThat(one(owner, "select count(*) from casework.file_move x" + closed)).isPositive()
                .isEqualTo(one(owner, "select count(*) from casework.case_file where state = 'closed'"));
        assertThat(one(owner, "select count(*) from casework.stay x" + closed + " where x.left_at is null")).isZero();
        assertThat(one(owner, "select count(*) from casework.referral x" + closed + " join lateral (select l.state "
                + "from casework.referral_line l where l.referral_id = x.id order by l.number desc limit 1) l on true "
                + "where l.state in ('SENT', 'ACCEPTED', 'STARTED')")).isZero();
        assertThat(one(owner, "select count(*) from casework.danger_assessment x" + closed
                + " where x.judged_at > f.closed_at")).isZero();
        assertThat(one(owner, "select count(*) from casework.task t join casework.case_file f "
                + "on f.intake_id = t.intake_id and f.state = 'closed' where t.done_at is null and t.kind not in "
                + "('TELL_TO_STOP', 'DECIDE_WITHDRAWAL', 'REVIEW_EMERGENCY', 'TELL_CHILD', 'TELL_AUTHORITY', 'APPROVE')"))
                .isZero();
    }

    private static void theLoaderIsShutOutAgain(Connection owner) throws SQLException {
        assertThat(one(owner, "select count(*) from pg_policies where policyname = 'loader_fills'")).isZero();
        assertThat(one(owner,
                "select count(*) from pg_class c where c.relname in ('consent', 'emergency', 'talk', 'cover', "
                        + "'plan', 'stay', 'approval', 'follow_up_visit', 'danger_level', 'provider') "
                        + "and has_table_privilege('kinward_loader', c.oid, 'select, insert')"))
                .isZero();
    }

    private static long one(Connection owner, String count) throws SQLException {
        try (var asked = owner.createStatement(); var rows = asked.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
