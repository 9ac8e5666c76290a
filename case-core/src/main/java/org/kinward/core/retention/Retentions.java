package org.kinward.core.retention;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps when somebody looks at closed files. */
public interface Retentions {

    /** What holds since the file was closed last; empty where it is open, or has no date yet. */
    Optional<Retention> of(CaseFileId file);

    /** Every date that the file ever had, the newest first. */
    List<Retention> history(CaseFileId file);

    /**
     * Keeps a date beside those that stand there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody looked since the number it carries, or the file was opened again
     */
    void add(Retention kept);
}
