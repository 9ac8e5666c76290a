package org.kinward.core.backup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What commands did with copies, kept beside the keys: a command may run where no program and no database does, so the
 * program writes it into the audit when it sees it. Nothing names a person, a path or a child.
 */
public interface CopyNotes {

    /** What is not in the audit yet, the oldest first. */
    List<Note> waiting();

    /** It is in the audit now. */
    void written(Note note);

    /** What was done. */
    enum Deed {
        COPY_MADE, KEYS_COPIED, KEYS_RESTORED
    }

    /**
     * One thing that a command did.
     *
     * @param copiedAt
     *            the moment of the copy
     */
    record Note(UUID id, Deed deed, Instant copiedAt) {
    }
}
