package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.Driver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.unit.DataSize;

class EmbeddedServerTest {

    @TempDir
    private Path home;

    @Test
    void keepsItsServerWhileItRunsAndWhatItAcknowledgedWhenItIsKilledAndStartsAgainOverTheOrphan() throws Exception {
        var program = run(KilledProgram.class, home);
        var written = program.inputReader().lines().anyMatch("written"::equals);
        assertThatThrownBy(() -> start(home)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another run of Kinward").hasMessageContaining("stop it first");
        assertThat(answering()).as("the server of the program that runs").isTrue();
        program.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(written).isTrue();
        assertThat(answering()).as("an orphan").isTrue();

        try (var server = start(home)) {
            var rows = owner(server).sql("select count(*) from casework.kept").query(Long.class).single();

            assertThat(rows).isEqualTo(1);
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordAndKeepsItsFilesToItself() throws IOException {
        try (var server = start(home)) {
            var stranger = JdbcClient.create(
                    new SimpleDriverDataSource(new Driver(), server.address().url(), "kinward_owner", "guess"));

            assertThatThrownBy(() -> stranger.sql("select 1").query().singleValue())
                    .rootCause().hasMessageContaining("password authentication failed");
            assertThat(settings(server)).containsOnly("on");
            assertThat(owner(server)
                    .sql("select setting::int * 8 / 1024 || 'MB' from pg_settings where name = 'shared_buffers'")
                    .query(String.class).single()).isEqualTo(EmbeddedServer.buffers(EmbeddedServer.machine()));
            assertThat(permissions(home.resolve("postgres"))).isEqualTo("rwx------");
            assertThat(permissions(home.resolve("postgres/data"))).isEqualTo("rwx------");
            assertThat(permissions(home.resolve("keys/database.properties"))).isEqualTo("rw-------");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordFromItsFirstMoment() throws IOException {
        var postgres = OwnerOnly.directory(home.resolve("postgres"));
        var passwords = RolePasswords.in(OwnerOnly.directory(home.resolve("keys")));

        try (var launched = EmbeddedServer.launch(postgres, passwords)) {
            var url = "jdbc:postgresql://localhost:" + launched.getPort() + "/postgres";
            var anybody = JdbcClient.create(new SimpleDriverDataSource(new Driver(), url, "postgres", "guess"));

            assertThatThrownBy(() -> anybody.sql("select 1").query().singleValue()).rootCause()
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.list(postgres).filter(file -> file.toString().contains("first"))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"256, 128MB", "512, 128MB", "1000, 250MB", "2048, 512MB", "4096, 1024MB", "24105, 1024MB"})
    void keepsInMemoryAQuarterOfTheMachineWithinBounds(long machine, String buffers) {
        assertThat(EmbeddedServer.buffers(DataSize.ofMegabytes(machine))).isEqualTo(buffers);
    }

    @Test
    void startsAgainAfterAKillThatLeftTheRulesEmpty() throws IOException {
        start(home).close();
        Files.writeString(home.resolve("postgres/data/pg_hba.conf"), "");

        try (var server = start(home)) {
            assertThat(settings(server)).containsOnly("on");
        }
    }

    @Test
    void doesNotStartWithAStrangerInside() throws IOException {
        try (var server = start(home)) {
            superuser(server).sql("create role intruder superuser login").update();
        }

        try (var lock = HomeLock.alone(home)) {
            assertThatThrownBy(() -> EmbeddedServer.start(home.resolve("postgres"), home.resolve("keys"), lock))
                    .hasMessageContaining("intruder");
        }
        assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void makesPasswordsOnceAndLeavesThemAlone() throws IOException {
        var keys = OwnerOnly.directory(home.resolve("keys"));
        var made = RolePasswords.in(keys).all();
        var file = keys.resolve("database.properties");
        var longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, longAgo);

        assertThat(RolePasswords.in(keys).all()).isEqualTo(made);

        assertThat(Files.getLastModifiedTime(file)).as("not written again").isEqualTo(longAgo);
    }

    /** A name for the old file shows what a kill in the middle would have left: all of it. */
    @Test
    void addsThePasswordOfANewRoleInOneMove() throws IOException {
        var keys = OwnerOnly.directory(home.resolve("keys"));
        var file = Files.writeString(keys.resolve("database.properties"), "superuser=kept\n");
        var before = Files.createLink(home.resolve("before"), file);

        assertThat(RolePasswords.in(keys).of("superuser")).isEqualTo("kept");

        assertThat(before).hasContent("superuser=kept");
        assertThat(Files.readString(file)).contains("superuser=kept", "sealer=");
        assertThat(keys).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void makesNoPasswordsForADatabaseThatIsThere() throws IOException {
        var keys = OwnerOnly.directory(home.resolve("keys"));
        Files.writeString(OwnerOnly.directory(home.resolve("postgres/data")).resolve("PG_VERSION"), "18");
        var emptied = Files.createFile(keys.resolve("database.properties"));

        assertThatThrownBy(() -> RolePasswords.in(keys)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("put your copy of");

        assertThat(emptied).isEmptyFile();
    }

    @Test
    void sharesAHomeAmongProgramsOnAnotherServerAndGivesItToNobodyAlone() throws IOException {
        try (var lock = HomeLock.beside(home)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> HomeLock.alone(home)).hasMessageContaining("stop it first");
        }
        HomeLock.alone(home).close();
    }

    @Test
    void locksAHomeByAFileOfItsOwnerThatIsStillThere() throws IOException {
        HomeLock.beside(home).close();
        var file = home.resolve("keys/home.lock");
        assertThat(permissions(file)).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

        HomeLock.alone(home).close();

        assertThat(permissions(file)).as("as an older restore left it").isEqualTo("rw-------");
    }

    /** Fails because the role is not there: what the failure repeats holds no password. */
    @Test
    void repeatsNoPasswordWhenAStatementFails() throws IOException {
        try (var server = start(home)) {
            var source = new SimpleDriverDataSource(new Driver(), server.address().url(), "postgres",
                    RolePasswords.in(home.resolve("keys")).of("superuser"));

            assertThatThrownBy(() -> Bootstrap.password(source, "nobody_of_ours", "word-of-nobody"))
                    .isInstanceOf(DataAccessException.class).hasStackTraceContaining("nobody_of_ours")
                    .extracting(EmbeddedServerTest::everythingSaid).asString().doesNotContain("word-of-nobody");
        }
    }

    private static String everythingSaid(Throwable failed) {
        var said = new StringWriter();
        failed.printStackTrace(new PrintWriter(said));
        return said.toString();
    }

    private static EmbeddedServer start(Path home) {
        return EmbeddedServer.start(home.resolve("postgres"), home.resolve("keys"), HomeLock.alone(home));
    }

    /** Whether the process that the data directory names is there. */
    private boolean answering() throws IOException {
        var note = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst().strip())).map(ProcessHandle::isAlive).orElse(false);
    }

    private JdbcClient superuser(EmbeddedServer server) throws IOException {
        return JdbcClient.create(new SimpleDriverDataSource(new Driver(), server.address().url(), "postgres",
                RolePasswords.in(home.resolve("keys")).of("superuser")));
    }

    private static Iterable<String> settings(EmbeddedServer server) {
        return owner(server).sql("select setting from pg_settings where name in "
                + "('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')").query(String.class).list();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static JdbcClient owner(EmbeddedServer server) {
        var address = server.address();
        return JdbcClient.create(new SimpleDriverDataSource(new Driver(), address.url(), "kinward_owner",
                address.passwordOf("owner")));
    }

    private static Process run(Class<?> program, Path home) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName(),
                home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Starts a server, writes one row, says so, and waits to be killed. */
    static final class KilledProgram {

        private KilledProgram() {
        }

        public static void main(String[] args) throws IOException {
            var home = Path.of(args[0]);
            var server = start(home);
            var jdbc = owner(server);
            jdbc.sql("create table casework.kept (id int)").update();
            jdbc.sql("insert into casework.kept values (1)").update();
            new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true).println("written");
            java.util.concurrent.locks.LockSupport.park();
        }
    }
}
