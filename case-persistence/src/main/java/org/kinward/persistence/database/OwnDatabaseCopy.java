package org.kinward.persistence.database;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.OwnDatabase;
import org.postgresql.Driver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Copies our own server by the low-level calls of PostgreSQL, because its binaries bring neither pg_basebackup nor pg_dump.
 * All calls are made on one session. A replication slot that goes with the session keeps the log until it is copied.
 */
final class OwnDatabaseCopy implements OwnDatabase {

    /** The files of another version of the server are of no use to the one we bring. */
    private static final String FORMAT = "18";
    private static final int PORT = 3;

    /** Public, because a start by name asks for it. */
    public OwnDatabaseCopy() {
    }

    @Override
    public Copying begin(File home) throws IOException, CopyRefused {
        var settings = new DatabaseSettings(home.toPath(), new DatabaseSettings.Database(Map.of(), true));
        var data = settings.postgres().resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new CopyRefused("there is no database of our own under " + home
                    + "; one that is kept elsewhere is copied with its own tools (docs/backup.md),"
                    + " the keys with --keys-only");
        }
        Closeable started = isRunning(home)
                ? () -> {
                }
                : EmbeddedServer.start(settings.postgres(), settings.keys(), HomeLock.alone(home.toPath()))::close;
        try {
            return Copy.begin(data, session(data, settings.keys()), started);
        } catch (SQLException | DataAccessException failed) {
            started.close();
            throw new IOException("the database does not let itself be copied: " + failed.getMessage(), failed);
        } catch (IOException | CopyRefused failed) {
            started.close();
            throw failed;
        }
    }

    @Override
    public boolean isRunning(File home) throws IOException {
        return OrphanServer.running(home.toPath().toAbsolutePath().resolve("postgres").resolve("data")).isPresent();
    }

    @Override
    public Set<String> migrations() {
        return SchemaReady.shipped();
    }

    @Override
    public String format() {
        return FORMAT;
    }

    private static Connection session(Path data, Path keys) throws IOException, SQLException {
        var url = "jdbc:postgresql://localhost:" + OrphanServer.note(data).get(PORT).strip()
                + "/kinward?connectTimeout=10&logServerErrorDetail=false&ApplicationName=kinward%20backup";
        return new SimpleDriverDataSource(new Driver(), url, "postgres", RolePasswords.in(keys).of("superuser"))
                .getConnection();
    }

    /** A copy that is under way, on its one session. */
    private record Copy(Path data, Connection session, Closeable server, JdbcClient sql,
            String from) implements Copying {

        static Copy begin(Path data, Connection session, Closeable server) throws SQLException, CopyRefused {
            try {
                var sql = JdbcClient.create(new SingleConnectionDataSource(session, true));
                if (count(sql, "select count(*) from pg_tablespace where spcname not like 'pg\\_%'") > 0) {
                    throw new CopyRefused("the database lies in more than one folder (tablespaces): use its own tools");
                }
                sql.sql("select pg_create_physical_replication_slot('kinward_backup_' || pg_backend_pid(), true, true)")
                        .query().listOfRows();
                var from = text(sql, "select pg_walfile_name(pg_backup_start('kinward backup', true))");
                return new Copy(data, session, server, sql, from);
            } catch (DataAccessException | CopyRefused failed) {
                session.close();
                throw failed;
            }
        }

        @Override
        public File folder() {
            return data.toFile();
        }

        @Override
        public Map<String, String> facts() {
            var facts = new TreeMap<String, String>();
            facts.put("format", text(sql, "select (current_setting('server_version_num')::int / 10000)::text"));
            facts.put("server", text(sql, "select current_setting('server_version')"));
            facts.put("migrations",
                    text(sql, "select string_agg(script, ' ' order by script) from migration.history where success"));
            facts.put("installation", text(sql, "select id::text from audit.installation"));
            facts.put("sealed",
                    text(sql, "select coalesce((select batch || ' ' || encode(last_hash, 'hex') from audit.batch"
                            + " order by batch desc limit 1), 'none')"));
            return facts;
        }

        @Override
        public Ended end() throws IOException {
            var ended = sql.sql("select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(false)")
                    .query((row, _) -> Map.entry(row.getString("labelfile"), row.getString("last"))).single();
            return new Ended(ended.getKey(), log(ended.getValue()));
        }

        /** The segments in order, and what says how their lines of time follow each other. */
        private List<String> log(String last) throws IOException {
            try (var files = Files.list(data.resolve("pg_wal"))) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".history") || (name.length() == last.length()
                                && name.compareTo(from) >= 0 && name.compareTo(last) <= 0))
                        .sorted().toList();
            }
        }

        /** A copy that was not ended is given up with its session, the slot with it. */
        @Override
        public void close() throws IOException {
            try {
                session.close();
            } catch (SQLException failed) {
                throw new IOException("the copy does not end", failed);
            } finally {
                server.close();
            }
        }

        private static long count(JdbcClient sql, String question) {
            return sql.sql(question).query(Long.class).single();
        }

        private static String text(JdbcClient sql, String question) {
            return sql.sql(question).query(String.class).single();
        }
    }
}
