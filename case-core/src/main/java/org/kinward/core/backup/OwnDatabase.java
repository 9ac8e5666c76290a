package org.kinward.core.backup;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The database under the program's own home, which can be copied while it is in use. */
public interface OwnDatabase {

    /**
     * Begins a copy: of the server that runs there, or else of one that is started for it.
     *
     * @throws CopyRefused
     *             if there is no database, or its files lie in more than one folder
     */
    Copying begin(File home) throws IOException, CopyRefused;

    /** Whether a server runs on the files under that home. */
    boolean isRunning(File home) throws IOException;

    /** The names of the migrations that this program knows. */
    Set<String> migrations();

    /** The version of the server's files that this program can use. */
    String format();

    /** A copy that is being made. Files may change while they are read; what the log says afterwards mends them. */
    interface Copying extends AutoCloseable {

        /** The folder to be copied. */
        File folder();

        /** What must be known of the copy before it is used. */
        Map<String, String> facts();

        /** Ends the copy; the files of the log that are named here must then be copied too. */
        Ended end() throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * What makes the copied files whole.
     *
     * @param label
     *            text of the file {@code backup_label}
     * @param log
     *            names of the files of the log, in their order
     */
    record Ended(String label, List<String> log) {

        public Ended {
            log = List.copyOf(log);
        }
    }
}
