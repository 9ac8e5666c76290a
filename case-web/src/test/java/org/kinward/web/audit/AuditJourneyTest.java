package org.kinward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AuditedTest
class AuditJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OF_THE_SHEET = "q.safeHere.value";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift worker;
    private String intake;
    private String sheet;
    private Map<String, String> answers;

    @BeforeEach
    void aWorkerHasASheetOpen() {
        worker = Shift.of(port, "worker");
        sheet = worker.begin() + "/safety";
        intake = sheet.split("/", -1)[2];
        answers = Shift.asItStands(worker.page(sheet), sheet,
                Map.of("q.safeHere.value", "YES", "q.nearby.value", "NONE"));
    }

    @AfterEach
    void rightsAreBack() {
        superuser("grant insert (text, mac) on audit.casework_inbox to kinward_web");
    }

    @Test
    void showsAPageAndWritesWhoOpenedIt() {
        var page = worker.get(sheet);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(OF_THE_SHEET);
        assertThat(entries()).contains("INTAKE_STARTED DONE Esi (social worker)",
                "INTAKE_VIEWED DONE Esi (social worker)");
    }

    @Test
    void showsNothingAndChangesNothingWhileNoEntryCanBeWritten() {
        superuser("revoke insert (text, mac) on audit.casework_inbox from kinward_web");

        var page = worker.get(sheet);
        var change = worker.post(sheet, answers);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).doesNotContain(OF_THE_SHEET);
        assertThat(change.statusCode()).isEqualTo(503);
        assertThat(answered()).isZero();
        superuser("grant insert (text, mac) on audit.casework_inbox to kinward_web");
        assertThat(worker.get(sheet).body()).contains(OF_THE_SHEET);
        assertThat(worker.post(sheet, answers).statusCode()).isEqualTo(302);
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void writesWhoWasRefusedAndWhatWasAskedForButNoSlipOfTheFinger() {
        var stranger = Shift.of(port, "worker-b");
        var auditor = Shift.of(port, "auditor");

        assertThat(stranger.get(sheet).statusCode()).isEqualTo(404);
        assertThat(auditor.get(sheet).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/no-such-page/" + intake).statusCode()).isEqualTo(404);

        assertThat(entries().stream().filter(entry -> entry.startsWith("REFUSED"))).containsExactlyInAnyOrder(
                "REFUSED REFUSED Nana (social worker)", "REFUSED REFUSED Abla (auditor)");
    }

    @Test
    void refusesWhileTheSealerStandsStillAndGoesOnWhenItHasCaughtUp() throws SQLException {
        try (var holder = database.source("owner").getConnection()) {
            stopSealing(holder);
            worker.get(sheet);
            waitingFor("61 seconds");
            await().atMost(PATIENCE).until(() -> open() == 503);

            assertThat(worker.post(sheet, answers).statusCode()).isEqualTo(503);
            assertThat(worker.get(sheet).body()).doesNotContain(OF_THE_SHEET);

            assertThat(answered()).isZero();
            assertThat(worker.get("/profile").statusCode()).isEqualTo(200);
            assertThat(worker.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        }

        await().atMost(PATIENCE).until(() -> open() == 200);
        assertThat(worker.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void staysOpenWhileEntriesWaitForLessThanAMinute() throws SQLException {
        try (var holder = database.source("owner").getConnection()) {
            stopSealing(holder);
            worker.get(sheet);
            waitingFor("40 seconds");

            await().during(Duration.ofMillis(500)).atMost(PATIENCE).until(() -> open() == 200);
        }
    }

    @Test
    void letsPeopleLockTheScreenWhenNothingCanBeWrittenDown() {
        superuser("revoke insert (text, mac) on audit.account_inbox from kinward_accounts");

        worker.answer("/profile", "/lock");

        superuser("grant insert (text, mac) on audit.account_inbox to kinward_accounts");
        assertThat(worker.get("/profile").headers().firstValue("Location")).contains("/lock");
    }

    private int open() {
        return worker.get(sheet).statusCode();
    }

    /** As long as this connection is open, the running program's sealer waits for its turn. */
    private static void stopSealing(Connection holder) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = 0");
            holder.setAutoCommit(false);
            statement.execute("select only_one from audit.sealer_seat for update");
        }
    }

    private void waitingFor(String age) {
        superuser("update audit.inbox set written_at = clock_timestamp() - interval '" + age + "'");
    }

    private long answered() {
        return database.superuser().sql("select count(*) from casework.first_hour_safety where intake_id = ?::uuid")
                .param(intake).query(Long.class).single();
    }

    private List<String> entries() {
        return database.superuser().sql("""
                select t.action || ' ' || t.outcome || ' ' || p.name from audit.trail t
                join account.person p on p.id = t.person_id where ?::uuid = any (t.subjects)
                """).param(intake).query(String.class).list();
    }

    private void superuser(String sql) {
        database.superuser().sql(sql).update();
    }
}
