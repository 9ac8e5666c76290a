package org.kinward.web.document.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder that is empty at first and gone at the end, with whatever somebody has put into it. */
record EmptyFolder(Path path) implements AutoCloseable {

    static EmptyFolder made() throws IOException {
        return new EmptyFolder(Files.createTempDirectory("kinward-draw"));
    }

    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new Emptying());
        } catch (IOException left) {
            throw new UncheckedIOException("a folder could not be emptied", left);
        }
    }

    /** Links are deleted, not followed. */
    private static final class Emptying extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes what) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
