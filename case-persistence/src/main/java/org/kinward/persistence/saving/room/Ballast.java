package org.kinward.persistence.saving.room;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * A file that is there only to be thrown away. Reading needs a little room as well: each look at a child writes an entry
 * of the audit trail, and the database needs some to come up again.
 */
record Ballast(Path file, long size) {

    private static final int CHUNK = 1 << 20;

    boolean isThere() {
        return Files.exists(file);
    }

    /** Writes it, whole or not at all. Of chance, because some disks keep no room for zeros. */
    void layUp() throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        try {
            write(half);
            Files.move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    void throwAway() throws IOException {
        Files.deleteIfExists(file);
    }

    private void write(Path half) throws IOException {
        var chunk = new byte[CHUNK];
        new SecureRandom().nextBytes(chunk);
        try (var out = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            for (var left = size; left > 0; left -= CHUNK) {
                var part = ByteBuffer.wrap(chunk, 0, (int) Math.min(CHUNK, left));
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
            out.force(true);
        }
    }
}
