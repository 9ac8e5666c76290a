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
    default void move(Promise seen, PromiseLine line) {
        move(List.of(new Moved(seen, line)));
    }

    /**
     * A promise, and what came of it.
     *
     * @param seen
     *            as it stood before
     */
    record Moved(Promise seen, PromiseLine line) {
    }

    /**
     * Keeps one entry more of each, all or none.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void move(List<Moved> moved);

    Optional<Promise> find(PromiseId id);

    /** Every promise to this child, the newest first. */
    List<Promise> of(CaseFileId file);
}
