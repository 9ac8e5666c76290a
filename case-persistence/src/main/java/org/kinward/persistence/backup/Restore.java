package org.kinward.persistence.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.KeyStoreCopies;
import org.kinward.core.backup.OwnDatabase;
import org.kinward.core.backup.RecoveryKeys;
import org.kinward.core.backup.RestoredCopy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.NestedRuntimeException;
import org.springframework.util.FileSystemUtils;

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
            @Value("${spring.datasource.url:}") String elsewhere, @Value("${kinward.program}") Class<?> program) {
        return new PlainCommand(asked -> {
            if (!elsewhere.isBlank() && !asked.has("keys-only")) {
                throw new CopyRefused(
                        "the database is kept elsewhere: bring it back with its own tools (docs/backup.md),"
                                + " then the keys with --keys-only; or take spring.datasource.url away");
            }
            return restore(asked, asked.maybe("to").orElse(home.toAbsolutePath().normalize()),
                    new WholeProgram(program));
        });
    }

    /** What is done to a restored home by the program that will use it. */
    interface Finishing {

        List<String> finish(Path home, Facts facts) throws CopyRefused;
    }

    /** The files of a copy that are to be brought back together. */
    record Parts(Optional<CopyReader> database, CopyReader keys, List<CopyReader> erasures) {
    }

    List<String> restore(PlainCommand.Asked asked, Path home, Finishing program) throws IOException, CopyRefused {
        var keysOnly = asked.has("keys-only");
        refuseWhereSomethingIs(home, keysOnly);
        var parts = parts(asked, recovery.read(asked.path("key").toFile()));
        new Judge(database, clock, asked.has("older-keys")).judge(parts);
        try (var half = keysOnly ? HalfRestored.keys(home, database) : HalfRestored.home(home, database)) {
            var said = new ArrayList<>(removeLeftBehind(home, half.folder()));
            refuseWhereSomethingIs(home, keysOnly);
            takeOut(parts, half);
            if (parts.database().isPresent()) {
                said.addAll(program.finish(half.folder(), parts.database().get().facts()
                        .with("older-keys", Boolean.toString(asked.has("older-keys")))));
            } else {
                keyStore.note(KeyFilesOf.store(half.folder()).toFile(), new CopyNotes.Note(UUID.randomUUID(),
                        CopyNotes.Deed.KEYS_RESTORED, parts.keys().facts().made()));
            }
            half.takePlace();
            said.addAll(Folders.kept(keysOnly ? half.place() : half.place().resolveSibling(".")));
            said.add("Restored: " + half.place());
            return said;
        }
    }

    private void takeOut(Parts parts, HalfRestored half) throws IOException, CopyRefused {
        if (parts.database().isPresent()) {
            parts.database().get().takeOut(half);
        }
        parts.keys().takeOut(half);
        half.shutKeys();
        keyStore.erase(KeyFilesOf.store(half.folder()).toFile(), erased(parts.erasures()));
    }

    private void refuseWhereSomethingIs(Path home, boolean keysOnly) throws IOException, CopyRefused {
        if (database.isRunning(home.toFile())) {
            throw new CopyRefused("a database is running under " + home + ": nothing is restored over it");
        }
        if (!Folders.isFree(home, keysOnly)) {
            throw new CopyRefused(
                    (keysOnly ? home.resolve("keys") : home) + " is not empty: nothing is restored over what is there;"
                            + " move it away, or give an empty folder with --to=<folder>");
        }
    }

    /** Whoever has the home alone knows that nobody is at work on them any more. */
    private List<String> removeLeftBehind(Path home, Path own) throws IOException, CopyRefused {
        var said = new ArrayList<String>();
        for (var left : Folders.leftBehind(home)) {
            if (!left.equals(own)) {
                if (database.isRunning(left.toFile())) {
                    throw new CopyRefused("a restore was killed and left a database running under " + left
                            + ": end it first, then take the folder away, for keys lie open in it");
                }
                FileSystemUtils.deleteRecursively(left);
                said.add("A restore was killed and had left keys open; they were taken away: " + left);
            }
        }
        return said;
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

    private static List<String> erased(List<CopyReader> lists) throws IOException, CopyRefused {
        var all = new TreeSet<String>();
        for (var list : lists) {
            var text = new ByteArrayOutputStream();
            list.takeOut(_ -> text);
            text.toString(StandardCharsets.UTF_8).lines().filter(number -> !number.isBlank()).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** The whole program without its pages, started on a restored home before that takes its place, and ended again. */
    record WholeProgram(Class<?> program) implements Finishing {

        /** What makes {@link RestoredCopy} be there. */
        static final String COMMAND = "finish-restored";

        /** Whatever the surroundings name: what is proved, and signed out of, is what was restored. */
        private static final String NO_OTHER_DATABASE = "--spring.datasource.url=";

        @Override
        public List<String> finish(Path home, Facts facts) throws CopyRefused {
            try (var running = new SpringApplicationBuilder(program).web(WebApplicationType.NONE).run(
                    "--kinward.home=" + home, "--kinward.command=" + COMMAND, "--kinward.demo.children=false",
                    NO_OTHER_DATABASE)) {
                return running.getBean(RestoredCopy.class).finish(facts.known());
            } catch (NestedRuntimeException | IllegalStateException failed) {
                throw new CopyRefused(
                        "what was copied does not start, so nothing was restored: " + PlainCommand.why(failed),
                        failed);
            }
        }
    }
}
