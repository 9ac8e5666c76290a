package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but the program's own user may open. */
final class OwnerOnly {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {
    }

    static Path directory(Path path) throws IOException {
        Files.createDirectories(path);
        return permit(path, "rwx------");
    }

    static Path file(Path path, String text) throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path);
        }
        permit(path, "rw-------");
        return Files.writeString(path, text);
    }

    private static Path permit(Path path, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
        return path;
    }
}
