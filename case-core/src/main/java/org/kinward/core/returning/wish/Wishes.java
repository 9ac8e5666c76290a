package org.kinward.core.returning.wish;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what children want, for ever. */
public interface Wishes {

    /**
     * Keeps one more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody kept another one since the number it carries
     */
    void add(Wish wish);

    /** All of them, the newest first. */
    List<Wish> of(CaseFileId file);
}
