package org.kinward.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.backup.CopyRefused;
import org.kinward.persistence.database.OwnServer;
import org.kinward.persistence.keys.TestKeys;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real server, copied while it is being written to and while it stands still. */
class OwnServerCopyTest {

    @TempDir
    Path folder;
    private Path home;

    @Test
    void losesNothingThatWasAcknowledgedBeforeTheCopyBegan() throws Exception {
        home = folder.resolve("home");
        var busy = 0L;
        TestKeys.recovery().make(folder.resolve("recovery.key").toFile());
        try (var server = OwnServer.under(home)) {
            new TestKeys(home.resolve("keys")).close();
            server.owner().sql("create table casework.kept (id bigint primary key, text text)").update();
            var before = copyWhileWriting(server.owner());
            var written = count(server.owner());

            busy = restored("busy");
            assertThat(busy).isBetween(before, written);
            assertThat(server.owner().sql("select count(*) from pg_replication_slots").query(Long.class).single())
                    .as("nothing holds the log up for ever").isZero();
        }

        backup("still");

        assertThat(restored("still")).isGreaterThanOrEqualTo(busy);
        assertThat(home.resolve("postgres/data/postmaster.pid")).as("stopped again").doesNotExist();
    }

    private long copyWhileWriting(JdbcClient owner) throws IOException, CopyRefused {
        var acknowledged = new AtomicLong();
        var goesOn = new AtomicBoolean(true);
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> {
                while (goesOn.get()) {
                    owner.sql("insert into casework.kept select g, repeat('x', 500) from generate_series(?, ?) g")
                            .params(acknowledged.get() + 1, acknowledged.get() + 100).update();
                    acknowledged.addAndGet(100);
                }
            });
            while (acknowledged.get() < 1_000 && !writing.isDone()) {
                Thread.onSpinWait();
            }
            var before = acknowledged.get();
            backup("busy");
            goesOn.set(false);
            return before;
        }
    }

    private void backup(String name) throws IOException, CopyRefused {
        new Backup(OwnServer.copies(), TestKeys.copies(), TestKeys.recovery(), Clock.systemUTC())
                .make(asked("backup", name), home);
    }

    private PlainCommand.Asked asked(String command, String name) {
        return new PlainCommand.Asked(new DefaultApplicationArguments(command, folder.resolve(name).toString(),
                "--key=" + folder.resolve("recovery.key")));
    }

    /** How many rows are there again, without a hole between them, on a server that looks into every page. */
    private long restored(String name) throws IOException, CopyRefused {
        var target = folder.resolve("restored-" + name);
        Folders.remove(target);
        var rows = new AtomicLong();
        new Restore(OwnServer.copies(), TestKeys.copies(), TestKeys.recovery(), Clock.systemUTC()).restore(
                asked("restore", name), target,
                (half, facts) -> {
                    assertThat(facts.of("format")).isEqualTo("18");
                    assertThat(facts.of("sealed")).isEqualTo("none");
                    try (var server = OwnServer.under(half)) {
                        rows.set(count(server.owner()));
                        assertThat(server.owner().sql("select coalesce(max(id), 0) from casework.kept")
                                .query(Long.class).single()).isEqualTo(rows.get());
                    } catch (IOException failed) {
                        throw new CopyRefused("the server does not stop", failed);
                    }
                    return List.of();
                });
        assertThat(Files.exists(target.resolve("postgres/data/backup_label"))).as("used up").isFalse();
        return rows.get();
    }

    private static long count(JdbcClient owner) {
        return owner.sql("select count(*) from casework.kept").query(Long.class).single();
    }
}
