package org.kinward.persistence.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;

import org.kinward.core.backup.CopyRefused;
import org.kinward.core.backup.OwnDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * What is being restored, before it is in the place where it will be: it takes that place when everything about it is
 * proved, or goes away as a whole, also when the program is told to end. The place is taken from the first step to the
 * last, so that nobody starts there meanwhile.
 */
final class HalfRestored implements AutoCloseable, CopyReader.Into {

    private static final int TRIES = 5;

    /** What tells whoever is killed half-way least wrong comes first; the key that opens the store comes last. */
    private static final Comparator<Path> ORDER = Comparator
            .comparing((Path file) -> !file.endsWith(KeyFilesOf.STORE))
            .thenComparing(file -> file.endsWith("root.key")).thenComparing(Comparator.naturalOrder());

    private final Path folder;
    private final Path place;
    private final boolean whole;
    private final boolean placeWasThere;
    private final Closeable alone;
    private final Thread whenEnded = new Thread(this::end);
    private boolean given;
    private boolean done;
    private volatile boolean ended;

    private HalfRestored(Path folder, Path home, Path place, OwnDatabase database) throws IOException, CopyRefused {
        this.folder = folder;
        this.place = place;
        this.whole = place.equals(home);
        this.placeWasThere = Files.exists(place);
        Folders.folder(folder);
        Runtime.getRuntime().addShutdownHook(whenEnded);
        try {
            this.alone = database.alone(home.toFile());
        } catch (IOException | CopyRefused refused) {
            goAway();
            forget();
            throw refused;
        }
    }

    /** A whole home, beside its place: it takes it in one step. */
    static HalfRestored home(Path home, OwnDatabase database) throws IOException, CopyRefused {
        return new HalfRestored(home.resolveSibling(home.getFileName() + Folders.RESTORING + UUID.randomUUID()), home,
                home,
                database);
    }

    /** Keys of a home whose database is kept elsewhere, inside their folder: in a container nothing else may be written. */
    static HalfRestored keys(Path home, OwnDatabase database) throws IOException, CopyRefused {
        var keys = home.resolve("keys");
        return new HalfRestored(keys.resolve(Folders.RESTORING + UUID.randomUUID()), home, keys, database);
    }

    Path folder() {
        return folder;
    }

    Path place() {
        return place;
    }

    @Override
    public void directory(String name) throws IOException {
        goOn();
        Folders.folder(folder.resolve(name));
    }

    @Override
    public OutputStream file(String name) throws IOException {
        goOn();
        var file = folder.resolve(name);
        if (file.endsWith(KeyFilesOf.LOCK)) {
            return OutputStream.nullOutputStream(); // older programs copied it
        }
        Folders.folder(file.resolveSibling("."));
        return Files.newOutputStream(Folders.emptyFile(file));
    }

    private void goOn() throws IOException {
        if (ended) {
            throw new IOException("the program was told to end");
        }
    }

    /** Keys are for reading only, as they were where they were made. */
    void shutKeys() throws IOException {
        for (var file : Folders.inside(folder.resolve("keys"))) {
            if (KeyFilesOf.isKey(String.valueOf(file.getFileName()))) {
                Folders.readOnly(file);
            }
        }
    }

    void takePlace() throws IOException, CopyRefused {
        Folders.settle(folder);
        goOn();
        var moved = new ArrayList<Path>();
        try {
            if (whole) {
                clear();
                Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
            } else {
                for (var file : Folders.inside(folder.resolve("keys")).stream().sorted(ORDER).toList()) {
                    moved.add(Files.move(file, place.resolve(file.getFileName())));
                }
            }
        } catch (IOException failed) {
            for (var file : moved) {
                Files.deleteIfExists(file);
            }
            throw new CopyRefused("what was restored cannot take the place of " + place
                    + "; give a folder inside it with --to=<folder>", failed);
        }
        done = true;
    }

    /** Only an empty folder can be replaced in one step. What it was taken by is still held, without a name. */
    private void clear() throws IOException {
        given = true;
        Files.deleteIfExists(lock());
        Files.deleteIfExists(place.resolve("keys"));
    }

    private Path lock() {
        return (whole ? place.resolve("keys") : place).resolve(KeyFilesOf.LOCK);
    }

    private void end() {
        ended = true;
        goAway();
    }

    /** Its keys first. Whoever writes into it still does so at the same time, so it is tried more than once. */
    private void goAway() {
        for (var tries = 0; tries < TRIES && Files.exists(folder); tries++) {
            remove(folder.resolve("keys"));
            remove(folder);
        }
    }

    private static boolean remove(Path gone) {
        try {
            return FileSystemUtils.deleteRecursively(gone);
        } catch (IOException inUse) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (alone) {
            goAway();
            giveBack();
            if (!done && Files.exists(folder)) {
                throw new IOException(folder + " could not be taken away: do it yourself, keys lie open in it");
            }
        } finally {
            forget();
        }
    }

    /** The place as it was, unless what was restored has it now. */
    private void giveBack() throws IOException {
        if (given) {
            return;
        }
        Files.deleteIfExists(lock());
        if (whole && Folders.inside(place.resolve("keys")).isEmpty()) {
            Files.deleteIfExists(place.resolve("keys"));
        }
        if (!placeWasThere && Folders.inside(place).isEmpty()) {
            Files.deleteIfExists(place);
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenEnded);
        } catch (IllegalStateException ending) {
            whenEnded.setName("restoring ends"); // it is at work
        }
    }
}
