package org.kinward.persistence.backup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kinward.core.backup.OwnDatabase;

/** A database of three files, and one of a log. */
final class FakeDatabase implements OwnDatabase {

    final Map<String, String> facts = new HashMap<>(Map.of("migrations", "V0001__a.sql V0002__b.sql", "format", "18"));
    boolean running;
    private final Path data;

    FakeDatabase(Path home) throws IOException {
        this.data = home.resolve("postgres/data");
        for (var file : List.of("PG_VERSION", "base/1/1255", "global/pg_control", "pg_wal/000000010000000000000002",
                "pg_wal/000000010000000000000003", "postmaster.pid", "pg_stat_tmp/old", "base/pgsql_tmp7",
                "base/new")) {
            Files.createDirectories(data.resolve(file).resolveSibling("."));
            Files.writeString(data.resolve(file), "of " + file);
        }
    }

    @Override
    public Copying begin(File home) {
        return new Copying() {
            @Override
            public File folder() {
                return data.toFile();
            }

            @Override
            public Map<String, String> facts() {
                return facts;
            }

            @Override
            public Ended end() {
                return new Ended("START WAL LOCATION\n", List.of("000000010000000000000003"));
            }

            @Override
            public void close() {
                // nothing was started
            }
        };
    }

    @Override
    public boolean isRunning(File home) {
        return running;
    }

    @Override
    public Set<String> migrations() {
        return Set.of("V0001__a.sql", "V0002__b.sql", "V0003__c.sql");
    }

    @Override
    public String format() {
        return "18";
    }
}
