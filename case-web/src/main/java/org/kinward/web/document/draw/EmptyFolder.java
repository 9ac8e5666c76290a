package org.kinward.web.document.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is empty at first and gone at the end, with whatever somebody has put into it; links are not followed. */
record EmptyFolder(Path path) implements AutoCloseable {

    static EmptyFolder made() throws IOException {
        return new EmptyFolder(Files.createTempDirectory("kinward-draw"));
    }

    @Override
    public void close() {
        try (var inside = Files.walk(path)) {
            for (var one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("a folder could not be emptied", left);
        }
    }
}
