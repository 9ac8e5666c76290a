package org.kinward.core.closing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.casefile.CaseFileId;

/** Keeps closings, and what happened to a file by them, for ever. */
public interface Closings {

    /**
     * Keeps a new one, or a newer version.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries, or prepared another one
     */
    void write(Closing closing, Closing.By by);

    Optional<Closing> find(ClosingId id);

    /** The one that is being prepared. */
    Optional<Closing> prepared(CaseFileId file);

    /** Keeps that the file was closed by it; false if the file was closed before. */
    boolean close(Closing closing, Closing.By by);

    /** Keeps that the file was opened again; false if it was open. */
    boolean reopen(CaseFileId file, Reopened reopened);

    /** Everything that was closed and opened again, the oldest first. */
    List<FileMove> moves(CaseFileId file);

    /** Why, who and when. */
    record Reopened(String why, Closing.By by) {

        public Reopened {
            why = why.strip();
            if (why.length() < Closing.Said.SHORTEST || why.length() > Closing.Said.LONGEST) {
                throw new IllegalArgumentException("a reason has 3 to 500 signs");
            }
        }
    }

    /** A file was closed, or opened again. */
    sealed interface FileMove {

        Closing.By by();

        /** By this closing. */
        record Closed(ClosingId closing, Closing.By by) implements FileMove {
        }

        /** Another agency goes on with the case, by this transfer. */
        record Transferred(UUID transfer, Closing.By by) implements FileMove {
        }

        /** For this reason. */
        record OpenedAgain(Reopened how) implements FileMove {

            @Override
            public Closing.By by() {
                return how.by();
            }
        }
    }
}
