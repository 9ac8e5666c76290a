package org.kinward.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.backup.CopyNotes;
import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.RecoveryKeys;
import org.kinward.core.identity.Compartment;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.keys.TestKeys;
import org.springframework.boot.DefaultApplicationArguments;

/** A home with a database that is none and a real key store of two children, and the two commands on it. */
final class CopyHouse {

    static final ReferenceNumber AMINA = ReferenceNumber.random(new Random(1));
    static final ReferenceNumber KOFI = ReferenceNumber.random(new Random(2));
    static final Instant MONDAY = Instant.parse("2026-11-23T20:00:00Z");

    final Path folder;
    final Path home;
    final FakeDatabase database;
    final List<Path> finished = new ArrayList<>();
    Restore.Finishing program = (half, _) -> {
        finished.add(half);
        return List.of("proved");
    };
    RecoveryKeys recovery = TestKeys.recovery();
    Instant now = MONDAY;

    CopyHouse(Path folder) throws IOException, CopyRefused {
        this.folder = folder;
        this.home = folder.resolve("home");
        this.database = new FakeDatabase(home);
        Files.createDirectories(folder.resolve("stick"));
        Files.createDirectories(home.resolve("keys"));
        Files.writeString(home.resolve("keys/database.properties"), "superuser=word\n");
        Files.writeString(home.resolve("keys/home.lock"), "");
        recovery.make(folder.resolve("recovery.key").toFile());
        try (var keys = new TestKeys(home.resolve("keys"))) {
            keys.children().makeFor(List.of(AMINA, KOFI), Compartment.IDENTITY, new AgencyId(new UUID(0, 1)));
        }
    }

    Path stick(String file) {
        return folder.resolve("stick").resolve(file);
    }

    Path copied() {
        return folder.resolve("restored");
    }

    List<String> backup(String name, String... options) throws IOException, CopyRefused {
        return new Backup(database, TestKeys.copies(), recovery, clock()).make(asked("backup", name, options), home);
    }

    List<String> restore(String name, String... options) throws IOException, CopyRefused {
        return new Restore(database, TestKeys.copies(), recovery, clock()).restore(asked("restore", name, options),
                copied(), program);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    PlainCommand.Asked asked(String command, String name, String... options) {
        var all = new ArrayList<>(List.of(command, stick(name).toString()));
        all.addAll(Arrays.asList(options));
        if (all.stream().noneMatch(option -> option.startsWith("--key="))) {
            all.add("--key=" + folder.resolve("recovery.key"));
        }
        return new PlainCommand.Asked(new DefaultApplicationArguments(all.toArray(String[]::new)));
    }

    void erase(ReferenceNumber child) {
        try (var keys = new TestKeys(home.resolve("keys"))) {
            keys.children().destroy(child);
        }
    }

    /** Two people have erased this part, and the file was opened again if there is a new key. */
    void erasePart(ReferenceNumber child, boolean again) {
        try (var keys = new TestKeys(home.resolve("keys"))) {
            keys.children().destroy(child, Compartment.IDENTITY, now);
            if (again) {
                keys.children().makeFor(List.of(child), Compartment.IDENTITY, new AgencyId(new UUID(0, 1)));
            }
        }
    }

    List<CopyNotes.Note> notes() {
        return notesIn(home);
    }

    List<CopyNotes.Note> notesIn(Path where) {
        try (var keys = new TestKeys(where.resolve("keys"))) {
            return keys.notes().waiting();
        }
    }

    /** Whether the key of that child is in the restored home. */
    boolean opens(ReferenceNumber child) {
        try (var keys = new TestKeys(copied().resolve("keys"))) {
            return keys.children().existing(child, Compartment.IDENTITY).isPresent();
        }
    }

    List<String> filesIn(Path where) throws IOException {
        if (!Files.exists(where)) {
            return List.of();
        }
        try (var all = Files.walk(where)) {
            return all.filter(Files::isRegularFile).map(file -> where.relativize(file).toString()).sorted().toList();
        }
    }
}
