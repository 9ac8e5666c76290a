package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A server as an operator sets it up for production: TLS with a certificate of an own authority, SCRAM for everybody, no
 * way in without both. Roles and schemas come of bootstrap.sql, run by the owner of the server; nothing is migrated.
 */
public final class GuardedServer implements AutoCloseable {

    private static final String RULES = """
            hostssl all all 127.0.0.1/32 scram-sha-256
            hostssl all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final RolePasswords passwords;
    private final Path authority;

    private GuardedServer(EmbeddedPostgres server, RolePasswords passwords, Path authority) {
        this.server = server;
        this.passwords = passwords;
        this.authority = authority;
    }

    /** Starts it under this folder. */
    public static GuardedServer in(Path folder) throws IOException, GeneralSecurityException {
        var certificates = Certificates.in(folder);
        var passwords = RolePasswords.in(folder);
        var data = Files.createDirectory(folder.resolve("data"));
        var postgres = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on").setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("ssl", "on").setServerConfig("ssl_min_protocol_version", "TLSv1.3")
                .setServerConfig("ssl_cert_file", certificates.server().toString())
                .setServerConfig("ssl_key_file", certificates.serverKey().toString()).start();
        var server = new GuardedServer(postgres, passwords, certificates.authority());
        server.shut(data.resolve("pg_hba.conf"));
        server.prepare();
        return server;
    }

    private void shut(Path rules) throws IOException {
        var open = JdbcClient.create(new SimpleDriverDataSource(new Driver(), url("postgres", "sslmode=disable"),
                "postgres", ""));
        open.sql("alter role postgres password '" + passwords.of("superuser") + "'").update();
        Files.writeString(rules, RULES);
        open.sql("select pg_reload_conf()").query().singleValue();
    }

    private void prepare() throws IOException {
        superuser("postgres").sql("create database kinward encoding 'UTF8' template template0").update();
        Bootstrap.run(source("kinward"), passwords);
    }

    /** Where the program finds it; TLS to this name and to nobody else. */
    public String url() {
        return verified("kinward");
    }

    /** The same server with other words about TLS. */
    public String url(String tls) {
        return url("kinward", tls);
    }

    /** The authority that signed the server's certificate. */
    public Path authority() {
        return authority;
    }

    /** Passwords of these roles as settings. */
    public Map<String, String> passwords(String... roles) {
        var settings = new TreeMap<String, String>();
        for (var role : roles) {
            settings.put("kinward.database.passwords." + role, passwords.of(role));
        }
        return settings;
    }

    /** Statements that pass every fence: for looking behind. */
    public JdbcClient superuser() {
        return superuser("kinward");
    }

    private JdbcClient superuser(String database) {
        return JdbcClient.create(source(database));
    }

    private DataSource source(String database) {
        return new SimpleDriverDataSource(new Driver(), verified(database), "postgres", passwords.of("superuser"));
    }

    private String verified(String database) {
        return url(database, "sslmode=verify-full&sslrootcert=" + authority);
    }

    private String url(String database, String tls) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database + "?" + tls;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
