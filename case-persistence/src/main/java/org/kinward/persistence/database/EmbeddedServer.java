package org.kinward.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.unit.DataSize;

/**
 * A PostgreSQL of our own under the program's home. As shipped it forgets acknowledged writes and lets everybody in;
 * here it keeps what it acknowledged, asks for a password, listens on loopback only, and an orphan left by a killed
 * program is stopped before the next start.
 */
final class EmbeddedServer implements Databases.OwnServer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String SCRAM_ONLY = """
            # written by Kinward: nobody without a password, nobody from outside
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final RolePasswords passwords;
    private final HomeLock home;

    private EmbeddedServer(EmbeddedPostgres server, RolePasswords passwords, HomeLock home) {
        this.server = server;
        this.passwords = passwords;
        this.home = home;
    }

    /**
     * Starts the server of a home that the caller has alone, so that what still runs there is an orphan; the home is
     * free again when the server has closed.
     */
    static EmbeddedServer start(Path postgres, Path keys, HomeLock home) {
        try {
            var data = OwnerOnly.directory(OwnerOnly.directory(postgres).resolve("data"));
            OrphanServer.stop(data);
            var passwords = RolePasswords.in(OwnerOnly.directory(keys));
            repair(data);
            var embedded = new EmbeddedServer(launch(postgres, passwords), passwords, home);
            OwnerOnly.directory(postgres); // the library opens its folder to everybody
            embedded.open(data);
            LOG.info("embedded PostgreSQL is up on port {}", embedded.server.getPort());
            return embedded;
        } catch (IOException failed) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", failed);
        }
    }

    /**
     * A server that is made now asks for the password from its first moment: whoever is on this machine could make a
     * superuser of the own in the moment between. What the library calls locale are options of initdb.
     */
    static EmbeddedPostgres launch(Path postgres, RolePasswords passwords) throws IOException {
        var said = OwnerOnly.file(Files.createTempFile(postgres, "first", null), passwords.of("superuser"));
        try {
            return settings(postgres, passwords).setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("auth-host", "scram-sha-256").setLocaleConfig("pwfile", said.toString()).start();
        } finally {
            Files.delete(said);
        }
    }

    /** A server that is not safe to use does not stay up. */
    private void open(Path data) throws IOException {
        try {
            harden(data);
            refuseStrangers();
            prepare();
        } catch (IOException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static EmbeddedPostgres.Builder settings(Path postgres, RolePasswords passwords) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(postgres.toFile())
                .setDataDirectory(postgres.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", passwords.of("superuser"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setServerConfig("shared_buffers", buffers(machine()))
                .setServerConfig("max_connections", "60");
    }

    /**
     * How much of what was read last the server keeps in its memory. As shipped it keeps 128 MB whatever the machine has, and reads of a
     * large house go to the operating system again and again; a quarter of the machine is what its makers advise. It is taken when it is used.
     */
    static String buffers(DataSize machine) {
        return Math.clamp(machine.toMegabytes() / 4, 128, 1024) + "MB";
    }

    /** The memory of the machine, or of the part of it that this program may use. */
    static DataSize machine() {
        return DataSize.ofBytes(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /** An older version could be killed while it wrote the rules, after the password was set: an empty file lets nobody in. */
    private static void repair(Path data) throws IOException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.exists(rules) && Files.readString(rules, StandardCharsets.UTF_8).isBlank()) {
            OwnerOnly.file(rules, SCRAM_ONLY);
        }
    }

    /** Only our own rules stay; a server that an older version made let everybody in until they were written. */
    private void harden(Path data) throws IOException {
        var rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules, StandardCharsets.UTF_8).equals(SCRAM_ONLY)) {
            return;
        }
        Bootstrap.password(source("postgres"), "postgres", passwords.of("superuser"));
        OwnerOnly.file(rules, SCRAM_ONLY);
        superuser("postgres").sql("select pg_reload_conf()").query().singleValue();
    }

    /** Somebody who came in while everybody could, or was made since: nobody but the program has business here. */
    private void refuseStrangers() {
        var strangers = superuser("postgres").sql("""
                select rolname from pg_roles where (rolcanlogin or rolsuper or rolcreaterole or rolreplication)
                    and rolname <> 'postgres' and rolname not like 'kinward\\_%' order by 1
                """).query(String.class).list();
        if (!strangers.isEmpty()) {
            throw new IllegalStateException("the embedded database has roles that are not ours: " + strangers);
        }
    }

    private void prepare() throws IOException {
        var exists = superuser("postgres").sql("select count(*) from pg_database where datname = 'kinward'")
                .query(Long.class).single();
        if (exists == 0) {
            superuser("postgres").sql("create database kinward encoding 'UTF8' template template0").update();
        }
        Bootstrap.run(source("kinward"), passwords);
    }

    private JdbcClient superuser(String database) {
        return JdbcClient.create(source(database));
    }

    private DataSource source(String database) {
        return new SimpleDriverDataSource(new Driver(), url(database), "postgres", passwords.of("superuser"));
    }

    @Override
    public ServerAddress address() {
        return new ServerAddress(url("kinward"), passwords.all(), true);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        try (home) {
            server.close();
        }
    }
}
