package org.kinward.core.returning.plan;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** Keeps returns with their versions and what became of them, for ever. */
public interface Returns {

    /**
     * Keeps a new one, or a newer version of one that is prepared.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved it since the revision it carries, prepared another one, or it is prepared no more
     */
    void write(Return about, Written written);

    Optional<Return> find(ReturnId id);

    /** All of a child, the newest first. */
    List<Return> of(CaseFileId file);

    /** Keeps a move; false if somebody moved it since it was seen. */
    boolean move(Return seen, ReturnMove move);

    /** Keeps how the child was handed over at its home, beside the move to it; false as {@link #move}. */
    boolean arrive(Return seen, Arrival arrival);

    /** How the child was handed over. */
    Optional<Arrival> arrival(ReturnId id);
}
