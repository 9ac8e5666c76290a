package org.kinward.persistence.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A key in a file. One that others on the machine may open is refused: it must be taken for stolen. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final Set<PosixFilePermission> OWNER_READS = PosixFilePermissions.fromString("r--------");
    private static final Set<PosixFilePermission> OWNER_WRITES = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    KeyFile(Path path) {
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

    /**
     * Makes the file whole or not at all: a kill leaves no half a key. When another start was quicker, its key is the
     * one that counts.
     */
    byte[] make(Supplier<byte[]> content) {
        var draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            createForOwner(draft);
            written(draft, content.get());
            if (isPosix()) {
                Files.setPosixFilePermissions(draft, OWNER_READS);
            }
            putInPlace(draft);
            return read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** On the disk before it has its name: a key that locked something is not lost with the power. */
    private static void written(Path draft, byte[] content) throws IOException {
        Files.write(draft, content);
        force(draft, StandardOpenOption.WRITE);
    }

    private static void force(Path path, StandardOpenOption way) throws IOException {
        try (var channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }

    /** A second name for a file written whole, because a move could replace a key. */
    private void putInPlace(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
            if (isPosix()) {
                force(Objects.requireNonNull(path.toAbsolutePath().getParent()), StandardOpenOption.READ);
            }
            LOG.info("the key file {} was made; keep a copy of it away from this machine", path.getFileName());
        } catch (FileAlreadyExistsException quicker) {
            LOG.info("another start made the key file {} first", path.getFileName());
        } finally {
            Files.delete(draft);
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
