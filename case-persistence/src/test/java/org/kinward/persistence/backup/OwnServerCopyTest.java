package org.kinward.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.util.FileSystemUtils;

/** A real server, copied while it is being written to and while it stands still. */
class OwnServerCopyTest {

    @TempDir
    Path folder;
    private Path home;
    private String kept = "";

    @Test
    void losesNothingThatWasAcknowledgedBeforeTheCopyBegan() throws Exception {
        home = folder.resolve("home");
        var busy = 0L;
        TestKeys.recovery().make(folder.resolve("recovery.key").toFile());
        try (var server = OwnServer.under(home)) {
            new TestKeys(home.resolve("keys")).close();
            server.owner().sql("create table casework.kept (id bigint primary key, text text)").update();
            keepALetterAndALedger(server.owner());
            kept = letterAndLedger(server.owner());
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

    /** A page of a child's letter, as large as pages are, and what figures have left the house. */
    private static void keepALetterAndALedger(JdbcClient owner) {
        owner.sql("""
                do $$
                declare
                    child uuid := gen_random_uuid();
                    agency uuid := gen_random_uuid();
                    officer uuid := gen_random_uuid();
                    family uuid := gen_random_uuid();
                begin
                    insert into account.agency (id, name, country, time_zone, minimum_age_for_work)
                        values (agency, 'House at the lake', 'TG', 'Africa/Lome', 15);
                    insert into account.person (id, agency_id, name) values (officer, agency, 'Dela Officer');
                    insert into identity.held_child (id, reference, agency_id, place_decided_at)
                        values (child, '2222222222', agency, now());
                    insert into identity.held_document (id, child_id, kind, audience, put_by)
                        values (child, child, 'PAPER', 'WHO_LEADS', officer);
                    insert into identity.held_page select child, 1,
                        (select decode(string_agg(md5(g::text), ''), 'hex') from generate_series(1, 110000) g);
                    insert into statistics.release_family (id, agency_id, year, for_public, for_partners, days, declared_by,
                        declared_at) values (family, agency, 2026, 10, 5, 28, officer, now());
                    insert into statistics.ledger_head (family_id, version, seal) values (family, 3, repeat('a7', 32));
                end $$""").update();
    }

    /** The letter to the last byte, and how far the ledger was written. */
    private static String letterAndLedger(JdbcClient owner) {
        return owner.sql("""
                select (select encode(sha256(ciphertext), 'hex') || ' ' || octet_length(ciphertext) from identity.held_page)
                    || (select string_agg(' ' || version || ' ' || seal, '') from statistics.ledger_head)
                """).query(String.class).single();
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
        FileSystemUtils.deleteRecursively(target);
        var rows = new AtomicLong();
        new Restore(OwnServer.copies(), TestKeys.copies(), TestKeys.recovery(), Clock.systemUTC()).restore(
                asked("restore", name), target,
                (half, facts) -> {
                    assertThat(facts.of("format")).isEqualTo("18");
                    assertThat(facts.of("sealed")).isEqualTo("none");
                    assertThatThrownBy(() -> OwnServer.copies().alone(target.toFile())).as("it has the home alone")
                            .isInstanceOf(CopyRefused.class).hasMessageContaining("stop it first");
                    try (var server = OwnServer.under(half)) {
                        rows.set(count(server.owner()));
                        assertThat(letterAndLedger(server.owner())).isEqualTo(kept).contains("1760000 3 a7a7");
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
