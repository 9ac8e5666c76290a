package org.kinward.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.KeyStoreCopies;
import org.kinward.core.backup.OwnDatabase;
import org.kinward.core.backup.RecoveryKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

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
        var name = apart(asked.name(), home, "the copy");
        var key = recovery.read(apart(asked.path("key"), home, "the recovery key").toFile());
        if (!Files.exists(KeyFilesOf.store(home))) {
            throw new CopyRefused("there is no key store under " + home + ": nothing was copied");
        }
        try (var drafts = Drafts.beside(name)) {
            if (!asked.has("keys-only")) {
                database(home, drafts.of(CopyKind.DATABASE), key);
            }
            keys(home, drafts, key);
            drafts.keep(key);
        }
        return said(name, key);
    }

    private static Path apart(Path path, Path home, String what) throws CopyRefused {
        if (path.startsWith(home.normalize())) {
            throw new CopyRefused(what + " must not lie under " + home + ": it would be lost with it");
        }
        return path;
    }

    private void database(Path home, Path file, RecoveryKeys.Key key) throws IOException, CopyRefused {
        try (var writer = CopyWriter.begin(file, CopyKind.DATABASE, key);
                var copying = database.begin(home.toFile())) {
            writer.facts(Facts.madeAt(clock.instant(), copying.facts()));
            var folder = new DataFolder(copying.folder().toPath(), "postgres/data");
            folder.writeTo(writer);
            var ended = copying.end();
            folder.writeEnd(ended.label(), ended.log(), writer);
            writer.file("keys/" + KeyFilesOf.PASSWORDS,
                    Files.readString(home.resolve("keys").resolve(KeyFilesOf.PASSWORDS)));
            writer.finish();
        }
    }

    /** The list of the erased is taken out of the very copy that goes with it. */
    private void keys(Path home, Drafts drafts, RecoveryKeys.Key key) throws IOException {
        var moment = home.resolve("keys").resolve("keystore.sqlite.part");
        try {
            Files.deleteIfExists(moment);
            keyStore.copy(KeyFilesOf.store(home).toFile(), moment.toFile());
            var facts = Facts.madeAt(clock.instant(), Map.of());
            try (var writer = CopyWriter.begin(drafts.of(CopyKind.KEYS), CopyKind.KEYS, key)) {
                writer.facts(facts);
                KeyFilesOf.write(home, moment, writer);
                writer.finish();
            }
            try (var writer = CopyWriter.begin(drafts.of(CopyKind.ERASURES), CopyKind.ERASURES, key)) {
                writer.facts(facts);
                writer.file("erasures", String.join("\n", keyStore.erased(moment.toFile())));
                writer.finish();
            }
        } finally {
            Files.deleteIfExists(moment);
        }
    }

    private List<String> said(Path name, RecoveryKeys.Key key) throws IOException {
        var said = new ArrayList<String>();
        for (var kind : CopyKind.values()) {
            if (Files.exists(kind.of(name))) {
                said.add("Copied, read again and found whole: " + kind.of(name) + " (" + Files.size(kind.of(name))
                        + " bytes)");
            }
        }
        said.addAll(new OldKeys(key, clock.instant().minus(KEYS_KEPT)).removeBeside(CopyKind.KEYS.of(name)));
        said.add("Keep " + CopyKind.KEYS.of(name).getFileName() + " for seven days and no longer, "
                + CopyKind.ERASURES.of(name).getFileName() + " for ever, and the recovery key " + key.id()
                + " away from both. Without it nothing can be restored.");
        return said;
    }

    /** Copies of keys that have become too old: with one of them a child erased since could still be opened. */
    private record OldKeys(RecoveryKeys.Key key, Instant oldest) {

        /** Takes away what lies beside the new copy and says so; what does not open with the key is named and left. */
        List<String> removeBeside(Path newest) throws IOException {
            var said = new ArrayList<String>();
            for (var file : beside(newest)) {
                try {
                    if (CopyReader.of(file, CopyKind.KEYS, key).facts().made().isBefore(oldest)) {
                        Files.delete(file);
                        said.add("Older than seven days, taken away: " + file);
                    }
                } catch (CopyRefused strange) {
                    said.add("Look at it yourself, it may be older than seven days: " + strange.getMessage());
                }
            }
            return said;
        }

        private static List<Path> beside(Path newest) throws IOException {
            try (var all = Files.list(newest.resolveSibling("."))) {
                return all.map(Path::normalize).filter(file -> file.toString().endsWith("." + CopyKind.KEYS.word()))
                        .filter(file -> !file.equals(newest)).sorted().toList();
            }
        }
    }
}
