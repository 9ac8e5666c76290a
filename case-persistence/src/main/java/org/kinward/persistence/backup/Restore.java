package org.kinward.persistence.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.KeyStoreCopies;
import org.kinward.core.backup.OwnDatabase;
import org.kinward.core.backup.RecoveryKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/**
 * The command {@code restore <name> --key=<file>}, started alone and by name: into a home that is empty, after everything
 * was judged, in one step. Erasures that are not in the copy are made once more before the copy can be used.
 */
class Restore {

    private final OwnDatabase database;
    private final KeyStoreCopies keyStore;
    private final RecoveryKeys recovery;
    private final Clock clock;

    /** Public, because a start by name asks for it. */
    public Restore(OwnDatabase database, KeyStoreCopies keyStore, RecoveryKeys recovery, Clock clock) {
        this.database = database;
        this.keyStore = keyStore;
        this.recovery = recovery;
        this.clock = clock;
    }

    @Bean
    PlainCommand restoring(@Value("${kinward.home:.kinward}") Path home,
            @Value("${kinward.program}") Class<?> program) {
        return new PlainCommand(asked -> restore(asked, asked.maybe("to")
                .orElse(home.toAbsolutePath().normalize()), new WholeProgram(program)));
    }

    /** What is done to a restored home by the program that will use it. */
    interface Finishing {

        List<String> finish(Path home, Facts facts) throws CopyRefused;
    }

    /** The files of a copy that belong together, and when they were made. */
    private record Parts(Optional<CopyReader> database, CopyReader keys, List<CopyReader> erasures) {
    }

    List<String> restore(PlainCommand.Asked asked, Path home, Finishing program) throws IOException, CopyRefused {
        refuseWhereSomethingIs(home, asked.has("keys-only"));
        var parts = parts(asked, recovery.read(asked.path("key").toFile()));
        judge(parts, asked.has("older-keys"));
        try (var half = asked.has("keys-only") ? HalfRestored.keys(home) : HalfRestored.home(home)) {
            if (parts.database().isPresent()) {
                parts.database().get().takeOut(half);
            }
            parts.keys().takeOut(half);
            half.shutKeys();
            keyStore.erase(KeyFilesOf.store(half.folder()).toFile(), erased(parts.erasures()));
            var said = new ArrayList<String>();
            if (parts.database().isPresent()) {
                said.addAll(program.finish(half.folder(), parts.database().get().facts()));
            }
            half.takePlace();
            said.add("Restored: " + half.place());
            return said;
        }
    }

    private void refuseWhereSomethingIs(Path home, boolean keysOnly) throws IOException, CopyRefused {
        if (database.isRunning(home.toFile())) {
            throw new CopyRefused("a database is running under " + home + ": nothing is restored over it");
        }
        var place = keysOnly ? home.resolve("keys") : home;
        if (!Folders.isEmpty(place)) {
            throw new CopyRefused(place + " is not empty: nothing is restored over what is there;"
                    + " move it away, or give an empty folder with --to=<folder>");
        }
    }

    private static Parts parts(PlainCommand.Asked asked, RecoveryKeys.Key key) throws IOException, CopyRefused {
        var name = asked.name();
        var erasures = new ArrayList<CopyReader>();
        for (var file : asked.paths("erasures")) {
            erasures.add(CopyReader.of(file, CopyKind.ERASURES, key));
        }
        var database = asked.has("keys-only")
                ? Optional.<CopyReader>empty()
                : Optional.of(CopyReader.of(CopyKind.DATABASE.of(name), CopyKind.DATABASE, key));
        return new Parts(database,
                CopyReader.of(asked.maybe("keys").orElse(CopyKind.KEYS.of(name)), CopyKind.KEYS, key), erasures);
    }

    private void judge(Parts parts, boolean olderKeys) throws IOException, CopyRefused {
        var keys = parts.keys().facts().made();
        if (parts.database().isPresent()) {
            var facts = parts.database().get().facts();
            judge(facts);
            if (keys.isBefore(facts.made()) && !olderKeys) {
                throw new CopyRefused("the keys were copied at " + keys + ", before the database (" + facts.made()
                        + "): children who came between would be lost. Take newer keys with --keys=<file>,"
                        + " or say --older-keys if there are none");
            }
        }
        if (keys.isBefore(clock.instant().minus(Backup.KEYS_KEPT)) && !knowsLater(parts, keys) && !olderKeys) {
            throw new CopyRefused("the keys were copied at " + keys + ", more than seven days ago: a child who was"
                    + " erased since could be opened. Give the newest list with --erasures=<file>,"
                    + " or say --older-keys if there is none");
        }
    }

    private static boolean knowsLater(Parts parts, Instant keys) throws IOException, CopyRefused {
        for (var list : parts.erasures()) {
            if (list.facts().made().isAfter(keys)) {
                return true;
            }
        }
        return false;
    }

    private void judge(Facts facts) throws CopyRefused {
        var unknown = new TreeSet<>(facts.migrations());
        unknown.removeAll(database.migrations());
        if (!unknown.isEmpty()) {
            throw new CopyRefused("the copy was made by a newer program: this one does not know "
                    + unknown.size() + " of its migrations, the last is " + unknown.last()
                    + ". Restore it with the program that made it, or a newer one");
        }
        if (!facts.of("format").equals(database.format())) {
            throw new CopyRefused("the copy is of PostgreSQL " + facts.of("format") + ", this program brings "
                    + database.format());
        }
        if (!facts.of("machine").equals(Facts.machine())) {
            throw new CopyRefused(
                    "the copy was made on " + facts.of("machine") + " and can be used there only; this is "
                            + Facts.machine());
        }
    }

    private static List<String> erased(List<CopyReader> lists) throws IOException, CopyRefused {
        var all = new TreeSet<String>();
        for (var list : lists) {
            var text = new ByteArrayOutputStream();
            list.takeOut(_ -> text);
            text.toString(StandardCharsets.UTF_8).lines().filter(number -> !number.isBlank()).forEach(all::add);
        }
        return List.copyOf(all);
    }
}
