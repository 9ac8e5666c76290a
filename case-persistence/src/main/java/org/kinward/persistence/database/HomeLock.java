package org.kinward.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Who works with a home. Whoever runs its database, or replaces what lies in it, has it alone; programs on an external
 * database share it. The operating system keeps the lock and takes it back from a killed program, so none is ever left
 * behind, and a database server that still runs under a home nobody has is an orphan.
 */
final class HomeLock implements AutoCloseable {

    private static final String FILE = "home.lock";

    /** Of this program: closing a second channel to the file would give the first one's lock away. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** For whoever runs the database of this home, or replaces what is in it: nobody else may be at work there. */
    static HomeLock alone(Path home) {
        return take(home, false);
    }

    /** For whoever only reads and adds keys: others may do the same, nobody may have the home alone. */
    static HomeLock beside(Path home) {
        return take(home, true);
    }

    private static HomeLock take(Path home, boolean shared) {
        try {
            // among the keys: of all that is in a home, a container may write there only
            var keys = home.resolve("keys");
            var file = (Files.exists(keys) ? keys : OwnerOnly.directory(keys)).toRealPath().resolve(FILE);
            if (!OURS.add(file)) {
                throw held(home);
            }
            return new HomeLock(file, locked(file, home, shared));
        } catch (IOException failed) {
            throw new UncheckedIOException("the home " + home + " cannot be locked", failed);
        }
    }

    private static FileChannel locked(Path file, Path home, boolean shared) throws IOException {
        @Nullable
        FileChannel channel = null;
        var taken = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            taken = channel.tryLock(0, Long.MAX_VALUE, shared) != null;
            if (!taken) {
                throw held(home);
            }
            return channel;
        } finally {
            if (!taken) {
                giveUp(file, channel);
            }
        }
    }

    private static void giveUp(Path file, @Nullable FileChannel channel) throws IOException {
        OURS.remove(file);
        if (channel != null) {
            channel.close();
        }
    }

    private static IllegalStateException held(Path home) {
        return new IllegalStateException("another run of Kinward works with the home " + home.toAbsolutePath()
                + ": stop it first, then start this one again");
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            giveUp(file, channel);
        }
    }
}
