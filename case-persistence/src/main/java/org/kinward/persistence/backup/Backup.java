package org.kinward.persistence.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.KeyStoreCopies;
import org.kinward.core.backup.OwnDatabase;
import org.kinward.core.backup.RecoveryKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/**
 * The command {@code backup <name> --key=<file>}, started alone and by name: three files beside each other, whole or
 * none. The keys are copied after the database, because a key is always made before the row that it locks.
 */
class Backup {

    /** How long copies of keys are kept: until then an erased child could be opened with an old one. */
    static final Duration KEYS_KEPT = Duration.ofDays(7);

    private final OwnDatabase database;
    private final KeyStoreCopies keyStore;
    private final RecoveryKeys recovery;
    private final Clock clock;

    /** Public, because a start by name asks for it. */
    public Backup(OwnDatabase database, KeyStoreCopies keyStore, RecoveryKeys recovery, Clock clock) {
        this.database = database;
        this.keyStore = keyStore;
        this.recovery = recovery;
        this.clock = clock;
    }

    @Bean
    PlainCommand backingUp(@Value("${kinward.home:.kinward}") Path home,
            @Value("${spring.datasource.url:}") String elsewhere) {
        return new PlainCommand(asked -> {
            if (!elsewhere.isBlank() && !asked.has("keys-only")) {
                throw new CopyRefused("the database is kept elsewhere: copy it with its own tools (docs/backup.md),"
                        + " then the keys with --keys-only");
            }
            return make(asked, home.toAbsolutePath());
        });
    }

    List<String> make(PlainCommand.Asked asked, Path home) throws IOException, CopyRefused {
        var name = PlainCommand.Asked.apart(asked.name(), home, "the copy");
        var key = recovery.read(PlainCommand.Asked.apart(asked.path("key"), home, "the recovery key").toFile());
        if (!Files.exists(KeyFilesOf.store(home))) {
            throw new CopyRefused("there is no key store under " + home + ": nothing was copied");
        }
        var said = new ArrayList<>(removeLeftBehind(home));
        var store = keyStore.id(KeyFilesOf.store(home).toFile());
        try (var drafts = Drafts.beside(name)) {
            if (!asked.has("keys-only")) {
                said.addAll(database(home, drafts.of(CopyKind.DATABASE), key, store));
            }
            keys(home, drafts, key);
            drafts.prove(key);
            note(home, asked.has("keys-only") ? CopyNotes.Deed.KEYS_COPIED : CopyNotes.Deed.COPY_MADE);
            drafts.keep();
        }
        said.addAll(said(name, key));
        said.addAll(new OldKeys(key, store, clock.instant().minus(KEYS_KEPT)).removeBeside(CopyKind.KEYS.of(name)));
        return said;
    }

    /** A home that has keys is not being restored: whoever left them there was killed. */
    private List<String> removeLeftBehind(Path home) throws IOException {
        var said = new ArrayList<String>();
        for (var left : Folders.leftBehind(home)) {
            if (!database.isRunning(left.toFile()) && FileSystemUtils.deleteRecursively(left)) {
                said.add("A restore was killed and had left keys open; they were taken away: " + left);
            } else {
                said.add("A restore was killed and left keys open, and a database that runs there. End it and take the"
                        + " folder away: " + left);
            }
        }
        return said;
    }

    /** The strays that were left out, in a sentence. */
    private List<String> database(Path home, Path file, RecoveryKeys.Key key, String store)
            throws IOException, CopyRefused {
        try (var writer = CopyWriter.begin(file, CopyKind.DATABASE, key);
                var copying = database.begin(home.toFile())) {
            writer.facts(Facts.madeAt(clock.instant(), copying.facts()).with(Facts.STORE, store));
            var folder = new DataFolder(copying.folder().toPath(), "postgres/data");
            var strays = folder.writeTo(writer);
            var ended = copying.end();
            folder.writeEnd(ended.label(), ended.log(), writer);
            writer.file("keys/" + KeyFilesOf.PASSWORDS,
                    Files.readString(home.resolve("keys").resolve(KeyFilesOf.PASSWORDS)));
            writer.finish();
            return strays.isEmpty() ? List.of() : List.of("Left out, for no database makes such files: " + strays);
        }
    }

    /** The list of the erased is taken out of the very copy that goes with it. */
    private void keys(Path home, Drafts drafts, RecoveryKeys.Key key) throws IOException {
        var moment = keyStore.copy(KeyFilesOf.store(home).toFile());
        var facts = Facts.madeAt(clock.instant(), Map.of(Facts.STORE, moment.store()));
        try (var writer = CopyWriter.begin(drafts.of(CopyKind.KEYS), CopyKind.KEYS, key)) {
            writer.facts(facts);
            KeyFilesOf.write(home, moment.content(), writer);
            writer.finish();
        }
        try (var writer = CopyWriter.begin(drafts.of(CopyKind.ERASURES), CopyKind.ERASURES, key)) {
            writer.facts(facts);
            writer.file("erasures", String.join("\n", moment.erased()));
            writer.finish();
        }
    }

    /** Before anybody can carry the copy away. */
    private void note(Path home, CopyNotes.Deed deed) throws IOException {
        keyStore.note(KeyFilesOf.store(home).toFile(), new CopyNotes.Note(UUID.randomUUID(), deed, clock.instant()));
    }

    private static List<String> said(Path name, RecoveryKeys.Key key) {
        var said = new ArrayList<String>();
        for (var kind : CopyKind.values()) {
            if (Files.exists(kind.of(name))) {
                said.add("Copied, read again and found whole: " + kind.of(name) + " (" + kind.of(name).toFile().length()
                        + " bytes)");
            }
        }
        said.add("Keep " + CopyKind.KEYS.of(name).getFileName() + " for seven days and no longer, "
                + CopyKind.ERASURES.of(name).getFileName() + " for ever, and the recovery key " + key.id()
                + " away from both. Without it nothing can be restored.");
        return said;
    }

    /** Copies of keys that have become too old: with one of them a child erased since could still be opened. */
    private record OldKeys(RecoveryKeys.Key key, String store, Instant oldest) {

        /**
         * Takes away what lies beside the new copy and says so; what does not open, is of another home or does not let
         * itself be taken away is named and left. The copy is made, so nothing here can fail it.
         */
        List<String> removeBeside(Path newest) {
            var said = new ArrayList<String>();
            try (var all = Files.list(newest.resolveSibling("."))) {
                all.map(Path::normalize).filter(file -> file.toString().endsWith("." + CopyKind.KEYS.word()))
                        .filter(file -> !file.equals(newest)).sorted()
                        .forEach(file -> judge(file).ifPresent(said::add));
            } catch (IOException | UncheckedIOException unreadable) {
                said.add("Look for copies of keys older than seven days yourself: the folder cannot be read");
            }
            return said;
        }

        private Optional<String> judge(Path file) {
            try {
                var facts = CopyReader.of(file, CopyKind.KEYS, key).facts();
                if (!facts.made().isBefore(oldest)) {
                    return Optional.empty();
                }
                if (!facts.of(Facts.STORE).isEmpty() && !facts.of(Facts.STORE).equals(store)) {
                    return Optional.of("Look at it yourself, it is older than seven days and of another home: " + file);
                }
                Files.delete(file);
                return Optional.of("Older than seven days, taken away: " + file);
            } catch (CopyRefused strange) {
                return Optional.of("Look at it yourself, it may be older than seven days: " + strange.getMessage());
            } catch (IOException shut) {
                return Optional.of("Look at it yourself, it may be older than seven days: " + file);
            }
        }
    }
}
