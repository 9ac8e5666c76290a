package org.kinward.core.retention;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps when somebody looks at closed files. */
public interface Retentions {

    /** What holds since the file was closed last; empty where it is open, has no date yet, or nothing of that part. */
    Optional<Retention> of(Retention.Of what);

    /** The same of its parts; none where there is nothing of them. */
    List<Retention> parts(CaseFileId file);

    /** Every date that the file or the part ever had, the newest first. */
    List<Retention> history(Retention.Of what);

    /**
     * Keeps a date beside those that stand there.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody looked since the number it carries, or the file was opened again
     */
    void add(Retention kept);
}
