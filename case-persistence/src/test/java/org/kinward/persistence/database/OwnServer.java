package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.file.Path;

import org.kinward.core.backup.OwnDatabase;
import org.postgresql.Driver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The server of our own under a home, with tables as they are today, as the program starts it. */
public final class OwnServer implements AutoCloseable {

    private final EmbeddedServer server;

    private OwnServer(EmbeddedServer server) {
        this.server = server;
    }

    /** Starts it under this home, and brings its tables up to date. */
    public static OwnServer under(Path home) {
        var server = new OwnServer(EmbeddedServer.start(home.resolve("postgres"), home.resolve("keys"),
                HomeLock.alone(home)));
        SchemaReady.on(server.server.address());
        return server;
    }

    /** What copies such a server. */
    public static OwnDatabase copies() {
        return new OwnDatabaseCopy();
    }

    /** Statements as the owner of the tables. */
    public JdbcClient owner() {
        var address = server.address();
        return JdbcClient.create(new SimpleDriverDataSource(new Driver(), address.url(), "kinward_owner",
                address.passwordOf("owner")));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
