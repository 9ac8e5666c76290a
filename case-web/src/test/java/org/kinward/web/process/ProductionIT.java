package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.persistence.database.GuardedServer;

/**
 * The packaged jar without the embedded binaries, as the container runs it: the profile production, a server that asks
 * for TLS and a password, keys made by the command, tables made by the owner, an administrator with a one-time code.
 */
class ProductionIT {

    private static final Path JAR = Path.of(System.getProperty("kinward.production.jar"));
    private static final String HOST = "cases.example.org";
    private static final String[] RUN_TIME = {"web", "vault", "accounts", "jobs", "sealer", "audit_reader", "snapshot",
            "stats"};
    private static final Pattern CODE = Pattern.compile("One-time code[^:]*: (\\S+)");

    @TempDir
    private static Path folder;
    private static GuardedServer server;
    private static String code;
    private static Program program;
    private static int port;

    @BeforeAll
    static void setUp() throws IOException, GeneralSecurityException {
        server = GuardedServer.in(folder);
        var keys = Program.jar(JAR, folder, production(), "make-keys", "--into=" + folder);
        var migration = Program.jar(JAR, folder, with(production(), server.passwords("owner")), "migrate");
        assertThat(keys.exit()).as(keys.words()).isZero();
        assertThat(migration.exit()).as(migration.words()).isZero();
        var admin = Program.first(JAR, folder, whole(), "create-admin", "--agency=Harbour", "--name=first.admin",
                "--country=TG", "--time-zone=Africa/Lome");
        assertThat(admin.exit()).as(admin.words()).isZero();
        code = CODE.matcher(admin.words()).results().findFirst().orElseThrow().group(1);
        program = Program.jar(JAR, folder, whole());
        port = program.port();
    }

    @AfterAll
    static void tearDown() throws IOException {
        program.close();
        server.close();
    }

    @Test
    void letsTheFirstAdministratorInBehindTheProxy() {
        var admin = new Proxied(port, HOST);

        var first = admin.submit("/sign-in", Map.of("name", "first.admin", "password", code));
        var done = admin.submit("/first-sign-in",
                Map.of("password", "harbour-lamp-at-dusk-7", "language", "en", "agreed", "true"));
        var home = admin.get("/profile");

        assertThat(first.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to)
                .isIn("/first-sign-in", "https://" + HOST + "/first-sign-in"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(done.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-kinward=")
                        .contains("Secure", "HttpOnly", "SameSite=", "Path=/"));
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void isReadyAndAnswersUnderItsOwnNameOnly() {
        var ready = new Proxied(port, "127.0.0.1").get("/actuator/health/readiness");
        var foreign = new Proxied(port, "evil.example.net").get("/sign-in");

        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(program.words()).doesNotContain("demo", "Exception");
    }

    /** The database has its own tools; a program without one of its own still copies the keys while it runs. */
    @Test
    void copiesTheKeysWhileItServes(@TempDir Path elsewhere) throws IOException {
        var key = "--key=" + elsewhere.resolve("recovery.key");
        var made = Program.jar(JAR, folder, whole(), "make-recovery-key", elsewhere + "/recovery.key");
        assertThat(made.exit()).as(made.words()).isZero();

        var copy = Program.jar(JAR, folder, whole(), "backup", elsewhere + "/monday", "--keys-only", key);

        assertThat(copy.exit()).as(copy.words()).isZero();
        assertThat(copy.words()).contains("monday.keys", "monday.erasures").doesNotContain("monday.database");
    }

    @Test
    void speaksToTheDatabaseOverTlsOnly() {
        var lines = server.superuser().sql("""
                select a.usename || ' ' || s.ssl from pg_stat_ssl s join pg_stat_activity a on a.pid = s.pid
                where a.application_name like 'kinward %'
                """).query(String.class).set();

        assertThat(lines).contains("kinward_web true", "kinward_vault true", "kinward_accounts true")
                .noneMatch(line -> line.endsWith("false"));
    }

    @Test
    void standsOnAServerThatLetsNobodyInWithoutTlsOrWithAWrongPassword() throws SQLException {
        var password = server.passwords("web").get("kinward.database.passwords.web");

        assertThatThrownBy(() -> connect("sslmode=disable", password)).hasMessageContaining("no encryption");
        assertThatThrownBy(() -> connect("sslmode=require", "guess")).hasMessageContaining("password");
        try (var connection = DriverManager.getConnection(server.url(), "kinward_web", password)) {
            assertThat(connection.isValid(2)).isTrue();
        }
    }

    @Test
    void refusesToStartOnAnUnverifiedLineOrWithAWrongPassword() throws IOException {
        var unverified = Program.jar(JAR, folder,
                with(whole(), Map.of("SPRING_DATASOURCE_URL", server.url("sslmode=require"))));
        var wrong = Program.jar(JAR, folder, with(whole(), Map.of("kinward.database.passwords.web", "guess")));
        var elsewhere = Program.jar(JAR, folder, with(whole(),
                Map.of("SPRING_DATASOURCE_URL", server.url().replace("localhost", "127.0.0.1"))));

        assertRefused(unverified, "sslmode=verify-full");
        assertRefused(wrong, "the passwords under kinward.database.passwords");
        assertRefused(elsewhere, "the name in the server's certificate");
    }

    @Test
    void refusesToStartWithNothingSetAndWithDemoPeopleSayingEverythingAtOnce() throws IOException {
        var bare = Program.jar(JAR, folder, Map.of("SPRING_PROFILES_ACTIVE", "production"));
        var demo = Program.jar(JAR, folder, with(whole(), Map.of("SPRING_PROFILES_ACTIVE", "production,demo")));
        var plain = Program.jar(JAR, folder, Map.of("kinward.home", folder.toString()));

        assertRefused(bare, "kinward.pilot-without-real-data=true", "set kinward.hosts", "set spring.datasource.url",
                "set kinward.database.passwords.vault", "set kinward.keys.root-file", "set kinward.audit.key-file");
        assertRefused(demo, "production and demo do not go together");
        assertRefused(plain, "this program was made without a PostgreSQL of its own");
    }

    @Test
    void refusesToStartWithoutItsKeysAndNeverMakesOneOverAnother() throws IOException {
        var missing = Program.jar(JAR, folder, with(whole(), Map.of("KINWARD_KEYS_ROOT_FILE", folder + "/lost.key")));
        var again = Program.jar(JAR, folder, production(), "make-keys", "--into=" + folder);

        assertRefused(missing, "the root key file is missing");
        assertRefused(again, "a key is never made over another");
        assertThat(Files.exists(folder.resolve("lost.key"))).isFalse();
    }

    @Test
    void refusesToStartOnADatabaseWithoutAFence() throws IOException {
        server.superuser().sql("alter table casework.task no force row level security").update();

        var start = Program.jar(JAR, folder, whole());

        assertRefused(start, "casework.task has no fence");
        server.superuser().sql("alter table casework.task force row level security").update();
    }

    private static void assertRefused(Program start, String... sentences) {
        assertThat(start.exit()).as(start.words()).isEqualTo(1);
        assertThat(start.words()).contains("APPLICATION FAILED TO START").contains(sentences)
                .doesNotContain("\tat ");
    }

    private static void connect(String tls, String password) throws SQLException {
        DriverManager.getConnection(server.url(tls), "kinward_web", password).close();
    }

    private static Map<String, String> production() {
        return Map.of("SPRING_PROFILES_ACTIVE", "production", "SPRING_DATASOURCE_URL", server.url());
    }

    private static Map<String, String> whole() {
        var keys = Map.of("KINWARD_KEYS_ROOT_FILE", folder + "/root.key", "KINWARD_KEYS_SEARCH_FILE",
                folder + "/search.key", "KINWARD_AUDIT_KEY_FILE", folder + "/audit.key", "KINWARD_FORMS_KEY_FILE",
                folder + "/forms.key");
        return with(with(with(production(), keys), server.passwords(RUN_TIME)),
                Map.of("KINWARD_PILOT_WITHOUT_REAL_DATA", "true", "KINWARD_HOSTS", HOST + ",127.0.0.1", "server.port",
                        "0", "kinward.home", folder.toString()));
    }

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        var all = new TreeMap<>(settings);
        all.putAll(more);
        return all;
    }
}
