package org.kinward.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.filled;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AuditedTest
class AuditJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SEALERS_LOCK = 0x5EA1;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser worker;
    private String intake;

    @BeforeEach
    void aWorkerHasStartedAnIntake() {
        worker = new Browser(port);
        worker.signIn("worker", "try-kinward-2026");
        intake = press("/test/intake").body();
    }

    @AfterEach
    void rightsAreBack() {
        superuser("grant insert (text, mac) on audit.casework_inbox to kinward_web");
    }

    @Test
    void showsAPageAndWritesWhoOpenedIt() {
        var page = worker.get("/test/intake/" + intake);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(reference());
        assertThat(entries()).contains("INTAKE_STARTED DONE Esi (social worker)",
                "INTAKE_VIEWED DONE Esi (social worker)");
    }

    @Test
    void showsNothingAndChangesNothingWhileNoEntryCanBeWritten() {
        var before = intakes();
        superuser("revoke insert (text, mac) on audit.casework_inbox from kinward_web");

        var page = worker.get("/test/intake/" + intake);
        var change = press("/test/intake");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).doesNotContain(reference());
        assertThat(change.statusCode()).isEqualTo(503);
        assertThat(intakes()).isEqualTo(before);
        superuser("grant insert (text, mac) on audit.casework_inbox to kinward_web");
        assertThat(worker.get("/test/intake/" + intake).body()).isEqualTo(reference());
        assertThat(press("/test/intake").statusCode()).isEqualTo(200);
        assertThat(intakes()).isNotEqualTo(before);
    }

    @Test
    void showsNothingOfAPageThatForgotItsEntry() {
        var page = worker.get("/test/forgotten");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).doesNotContain("something of a child");
    }

    @Test
    void writesWhoWasRefusedAndWhatWasAskedForButNoSlipOfTheFinger() {
        var stranger = new Browser(port);
        stranger.signIn("worker-b", "try-kinward-2026");
        var auditor = new Browser(port);
        auditor.signIn("auditor", "try-kinward-2026");

        assertThat(stranger.get("/test/intake/" + intake).statusCode()).isEqualTo(404);
        assertThat(auditor.get("/test/intake/" + intake).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/no-such-page/" + intake).statusCode()).isEqualTo(404);

        assertThat(entries().stream().filter(entry -> entry.startsWith("REFUSED"))).containsExactlyInAnyOrder(
                "REFUSED REFUSED Nana (social worker)", "REFUSED REFUSED Abla (auditor)");
    }

    @Test
    void refusesWhileTheSealerStandsStillAndGoesOnWhenItHasCaughtUp() throws SQLException {
        try (var holder = database.source("owner").getConnection()) {
            stopSealing(holder);
            worker.get("/test/intake/" + intake);
            waitingFor("61 seconds");
            await().atMost(PATIENCE).until(() -> open() == 503);
            var before = intakes();

            assertThat(press("/test/intake").statusCode()).isEqualTo(503);
            assertThat(worker.get("/test/intake/" + intake).body()).doesNotContain(reference());

            assertThat(intakes()).isEqualTo(before);
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
            worker.get("/test/intake/" + intake);
            waitingFor("40 seconds");

            await().during(Duration.ofMillis(500)).atMost(PATIENCE).until(() -> open() == 200);
        }
    }

    @Test
    void letsPeopleLockTheScreenWhenNothingCanBeWrittenDown() {
        superuser("revoke insert (text, mac) on audit.account_inbox from kinward_accounts");

        worker.submit("/profile", "/lock", Map.of());

        superuser("grant insert (text, mac) on audit.account_inbox to kinward_accounts");
        assertThat(worker.get("/profile").headers().firstValue("Location")).contains("/lock");
    }

    private int open() {
        return worker.get("/test/intake/" + intake).statusCode();
    }

    /** A post needs the token of a page that the person has open; that of the own profile writes no entry. */
    private HttpResponse<String> press(String action) {
        return worker.post(action, filled(parsed(worker.get("/profile")), "/lock", Map.of()));
    }

    /** As long as this connection is open, the running program's sealer waits for its turn. */
    private static void stopSealing(Connection holder) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + SEALERS_LOCK + ")");
        }
    }

    private void waitingFor(String age) {
        superuser("update audit.inbox set written_at = clock_timestamp() - interval '" + age + "'");
    }

    private long intakes() {
        return database.superuser().sql("select count(*) from casework.intake").query(Long.class).single();
    }

    private String reference() {
        return database.superuser().sql("""
                select substr(reference, 1, 5) || '-' || substr(reference, 6) from casework.intake where id = ?::uuid
                """).param(intake).query(String.class).single();
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
