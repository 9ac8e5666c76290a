package org.kinward.persistence.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.springframework.util.FileSystemUtils;

/** A folder that is dear to make: the first JVM of a run that wants it makes it, the others wait and use it. */
@FunctionalInterface
public interface MadeOnce {

    void into(Path folder) throws IOException;

    /** The finished folder; what a killed run has left half made is made again. */
    static Path folder(Path folder, MadeOnce making) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try (var alone = FileChannel.open(folder.resolveSibling(folder.getFileName() + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = alone.lock()) {
            if (!Files.exists(folder)) {
                var half = folder.resolveSibling(folder.getFileName() + ".half");
                FileSystemUtils.deleteRecursively(half);
                making.into(Files.createDirectory(half));
                Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        }
    }
}
