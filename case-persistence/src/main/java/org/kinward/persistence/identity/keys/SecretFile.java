package org.kinward.persistence.identity.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A key in a file. One that others on the machine may open is refused: it must be taken for stolen. */
final class SecretFile {

    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("r--------");
    private static final Set<PosixFilePermission> OWNER_WRITES = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    SecretFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    byte[] read() {
        try {
            if (isPosix() && !OWNER_WRITES.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException(
                        "the key file " + path.getFileName() + " is open to others: chmod 0400");
            }
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Makes the file whole or not at all: a half-written key must never be found after a crash. */
    byte[] make(Supplier<byte[]> content) {
        try {
            var part = path.resolveSibling(path.getFileName() + ".part");
            Files.deleteIfExists(part);
            createForOwner(part);
            Files.write(part, content.get());
            if (isPosix()) {
                Files.setPosixFilePermissions(part, OWNER_READS);
            }
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
            return read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An empty file that only its owner may open, in a folder that only its owner may enter. */
    static void createForOwner(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            Files.createDirectories(folder);
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, OWNER_WRITES);
        }
    }

    private boolean isPosix() {
        return isPosix(path);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
