package org.kinward.persistence.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Files and folders that only the program's own user may open, put on the disk or taken away as a whole. */
final class Folders {

    /** In the name of what is being restored. */
    static final String RESTORING = ".restoring-";

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Folders() {
    }

    /** Open to its owner only from its first moment; fails when there is a file. */
    static Path emptyFile(Path file) throws IOException {
        return Files.createFile(file, mode("rw-------"));
    }

    static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, mode("rwx------"));
        }
    }

    /** A key is read by its owner and changed by nobody. */
    static void readOnly(Path file) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return POSIX
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /** What lies in a folder; nothing where there is none, and a file where no folder is. */
    static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? List.of(folder) : List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    /** Whether nothing is in the way of a restore: what it was taken by, or what a killed restore left, is not. */
    static boolean isFree(Path home, boolean keysOnly) throws IOException {
        var keys = home.resolve("keys");
        return inside(keys).stream().allMatch(inside -> inside.endsWith(KeyFilesOf.LOCK) || isRestoring(inside))
                && (keysOnly || inside(home).stream().allMatch(inside -> inside.equals(keys) || isRestoring(inside)));
    }

    /** What a restore left beside that home, or in it, because it was killed; keys lie open in it. */
    static List<Path> leftBehind(Path home) throws IOException {
        var beside = inside(home.resolveSibling(".")).stream().map(Path::normalize)
                .filter(path -> String.valueOf(path.getFileName()).startsWith(home.getFileName() + RESTORING));
        var within = Stream.concat(inside(home).stream(), inside(home.resolve("keys")).stream())
                .filter(Folders::isRestoring);
        return Stream.concat(beside, within).toList();
    }

    private static boolean isRestoring(Path path) {
        return Files.isDirectory(path) && String.valueOf(path.getFileName()).contains(RESTORING);
    }

    /** The folder and all in it are on the disk, whatever happens to the power afterwards. */
    static void settle(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) throws IOException {
                if (seen.isRegularFile()) {
                    force(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException failed) throws IOException {
                forceNames(inside);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The names in a folder; there are systems that do not let a folder be opened, and do it by themselves. */
    static void forceNames(Path folder) throws IOException {
        if (POSIX) {
            force(folder);
        }
    }

    /** The same for what is done and not undone any more: that the disk does not answer is said, and fails nothing. */
    static List<String> kept(Path folder) {
        try {
            forceNames(folder);
            return List.of();
        } catch (IOException failed) {
            return List.of("It is done, but the disk does not say whether it outlasts a loss of power: " + folder);
        }
    }

    /** What the file holds is on the disk; of a folder, the names in it. */
    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
