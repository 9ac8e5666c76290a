package org.kinward.core.plan.promise;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what was promised to children, for ever. */
public interface Promises {

    /** Keeps a promise with its first entry. */
    void add(Promise promise);

    /**
     * Keeps one entry more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void move(Promise seen, PromiseLine line);

    Optional<Promise> find(PromiseId id);

    /** Every promise to this child, the newest first. */
    List<Promise> of(CaseFileId file);
}
