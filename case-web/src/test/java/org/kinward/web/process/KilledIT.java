package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.web.access.Browser;
import org.kinward.web.intake.Shift;

/**
 * The packaged program with its own database under a home of its own: the power fails while four children stand between
 * two steps, or while figures are written down, and the database goes away for a while.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledIT {

    private static final Path JAR = Path.of(System.getProperty("kinward.jar"));
    private static final String BLOCKED = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
            + " and usename = 'kinward_";

    /** Children whom vault and casework do not see alike. */
    private static final String APART = """
            select count(*) from casework.intake i left join identity.held_child c on c.reference = i.reference
            where c.id is null or (i.state = 'created') <> (c.state = 'held')
            """;

    @TempDir
    private static Path home;
    private static HomeDatabase database;
    private static int port;
    private static Program program;

    @BeforeAll
    static void setUp() throws IOException {
        database = new HomeDatabase(home);
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    private static void start() throws IOException {
        program = Program.jar(JAR, home, new TreeMap<>(Map.of("spring.profiles.active", "demo", "server.port",
                Integer.toString(port), "kinward.home", home.toString(), "kinward.demo.children", "false",
                "kinward.compare.after", "1s")));
        assertThat(program.port()).isEqualTo(port);
        await().atMost(Duration.ofMinutes(1)).until(KilledIT::isReady);
    }

    /** Its people of the demo come after it listens; a database that goes then ends the start. */
    private static boolean isReady() {
        return new Browser(port).get("/actuator/health/readiness").statusCode() == 200;
    }

    @AfterAll
    static void tearDown() throws IOException {
        program.close();
        database.endWhateverIsLeft();
    }

    /** The first one: it counts what there is in all. */
    @Test
    @Order(1)
    void losesNothingAndDoublesNothingWhenThePowerFailsBetweenTwoSteps() throws SQLException, IOException {
        waitAsLongAsItTakes();
        var night = Night.begin(Shift.carer(port));
        var numbers = database.text(night.numbers());
        var begun = database.count("select count(*) from casework.intake");

        standBetweenTwoSteps(night);

        start();
        database.until(APART, 0);
        assertThat(database.text(night.numbers())).isEqualTo(numbers);
        assertThat(database.count("select count(*) from casework.case_file")).isEqualTo(1);
        night.sendAllAgain();
        assertThat(database.text(night.numbers())).isEqualTo(numbers);
        assertWhole(night);
        assertThat(database.count("select count(*) from casework.intake")).as("one more").isEqualTo(begun + 1);
    }

    /** Every lock stands for a crash exactly there; what is seen half-way proves that it was there. */
    private static void standBetweenTwoSteps(Night night) throws SQLException, IOException {
        try (var locks = database.superuser(); var statement = locks.createStatement()) {
            locks.setAutoCommit(false);
            statement.execute("lock table identity.held_child in share mode");
            statement.execute("select 1 from casework.reference_number where symbols = (select reference from"
                    + " casework.intake where id = '" + Night.id(night.inside()) + "') for update");
            statement.execute("select 1 from casework.intake where id = '" + Night.id(night.named()) + "' for update");
            night.sendAll();
            database.until(BLOCKED + "web'", 2);
            database.until(BLOCKED + "vault'", 2);
            assertThat(database.count("select count(*) from casework.case_file")).isEqualTo(1);
            assertThat(database.count(APART)).as("one created and not told, one started and not told").isEqualTo(2);
            assertThat(database.count(night.namesHeld())).as("the vault was first").isEqualTo(1);
            assertThat(database.text(night.callWord())).as("casework has not decided").isEqualTo("null");
            program.kill();
            database.kill();
        }
    }

    private static void assertWhole(Night night) throws SQLException, IOException {
        assertThat(database.count("select count(*) from casework.case_file")).isEqualTo(2);
        assertThat(database.count("select count(*) from casework.reference_number where state = 'issued'"))
                .isEqualTo(2);
        assertThat(database.count("select count(*) from audit.trail where action = 'RECORD_CREATED'")).isEqualTo(2);
        assertThat(database.count(night.namesHeld())).isEqualTo(1);
        assertThat(database.text(night.callWord())).isEqualTo("Papillon");
        database.until(APART, 0);
    }

    /** The search is over and the ledger moves in the very moment: of that writing there is all, or nothing. */
    @Test
    @Order(2)
    void releasesNothingHalfWhenThePowerFailsWhileFiguresAreWrittenDown() throws SQLException, IOException {
        waitAsLongAsItTakes();
        var release = HalfRelease.declared(port, database);
        try (var locks = database.superuser(); var statement = locks.createStatement()) {
            locks.setAutoCommit(false);
            statement.execute(release.held());
            release.askAndStand();
            program.kill();
            database.kill();
        }

        start();

        release.assertNothingWentOut();
        release.askAgainWhenItIsSaidToHaveStopped();
    }

    /** A press that waits for a lock would otherwise be refused after two seconds, before anything can be killed. */
    private static void waitAsLongAsItTakes() throws SQLException, IOException {
        for (var role : new String[]{"web", "vault", "stats"}) {
            database.change("alter role kinward_" + role + " set lock_timeout = '60s'");
            database.change("alter role kinward_" + role + " set statement_timeout = '60s'");
        }
        database.change("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'kinward%'");
        database.change("select pg_sleep(1)");
    }

    @Test
    @Order(3)
    void saysSoWhileTheDatabaseIsGoneAndGoesOnWithTheSameSessionAndForm()
            throws IOException, InterruptedException, SQLException {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        var sheet = worker.page(intake + "/safety");
        var command = database.stop();

        for (var path : new String[]{"/", "/sign-in", "/children", intake + "/safety"}) {
            assertUnavailable(worker.get(path).statusCode(), parsed(worker.get(path)));
        }
        var unsent = worker.send(sheet, intake + "/safety", Map.of("q.safeHere.value", "YES"));
        assertUnavailable(unsent.statusCode(), parsed(unsent));
        assertThat(worker.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        database.start(command);

        var again = pressedUntilItIsBack(worker, unsent);
        assertThat(parsed(again).select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        var saved = worker.send(parsed(again), intake + "/safety", Map.of());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(worker.page(intake + "/safety").select("input[checked][name=q.safeHere.value]").val())
                .isEqualTo("YES");
    }

    /** The page that says "not possible now" carries the form on, as often as it comes. */
    private static HttpResponse<String> pressedUntilItIsBack(Shift worker, HttpResponse<String> unsent)
            throws SQLException, IOException {
        var answer = worker.send(parsed(unsent), "/refill", Map.of());
        for (var presses = 0; presses < 20 && answer.statusCode() == 503; presses++) {
            database.change("select pg_sleep(0.5)");
            answer = worker.send(parsed(answer), "/refill", Map.of());
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static void assertUnavailable(int status, Document page) {
        assertThat(status).as(page.text()).isEqualTo(503);
        assertThat(page.select("h1").text()).isEqualTo("Kinward is not available right now");
        assertThat(page.text()).doesNotContain("Exception", "org.");
    }
}
