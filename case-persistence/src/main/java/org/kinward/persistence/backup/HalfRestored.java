package org.kinward.persistence.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.kinward.core.backup.CopyRefused;

/**
 * What is being restored, beside the place where it will be: it takes that place in one step when everything about it is
 * proved, or goes away as a whole.
 *
 * @param folder
 *            a home while it is being made
 * @param part
 *            what of it takes the place
 * @param place
 *            the home, or the keys in a home whose database is kept elsewhere
 */
record HalfRestored(Path folder, Path part, Path place) implements AutoCloseable, CopyReader.Into {

    static HalfRestored home(Path home) throws IOException {
        var folder = home.resolveSibling(home.getFileName() + draft());
        Folders.folder(folder);
        return new HalfRestored(folder, folder, home);
    }

    static HalfRestored keys(Path home) throws IOException {
        var folder = home.resolve("keys" + draft());
        Folders.folder(folder);
        return new HalfRestored(folder, folder.resolve("keys"), home.resolve("keys"));
    }

    private static String draft() {
        return ".restoring-" + UUID.randomUUID();
    }

    @Override
    public void directory(String name) throws IOException {
        Folders.folder(folder.resolve(name));
    }

    @Override
    public OutputStream file(String name) throws IOException {
        var file = folder.resolve(name);
        Folders.folder(file.resolveSibling("."));
        return Files.newOutputStream(Folders.emptyFile(file));
    }

    /** Keys are for reading only, as they were where they were made. */
    void shutKeys() throws IOException {
        try (var all = Files.list(folder.resolve("keys"))) {
            for (var file : all.filter(file -> KeyFilesOf.isKey(String.valueOf(file.getFileName()))).toList()) {
                Folders.readOnly(file);
            }
        }
    }

    void takePlace() throws IOException, CopyRefused {
        Folders.settle(part);
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new CopyRefused("what was restored cannot take the place of " + place
                    + "; give a folder inside it with --to=<folder>", failed);
        }
        Folders.forceNames(place.resolveSibling("."));
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
