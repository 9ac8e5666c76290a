package org.kinward.core.risk.factor;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what opened the door and what protects, with its history, for ever. */
public interface Factors {

    /**
     * Keeps a new one with its first entry.
     *
     * @return false if this child has the same already; what is <em>other</em> is the same only in the same words
     */
    boolean add(Factor first);

    /**
     * Keeps one entry more.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since
     */
    void move(Factor seen, FactorLine line);

    /**
     * Keeps what was said about the balance, beside what was said before.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody said something since
     */
    void tip(Factor seen, Tipped said);

    Optional<Factor> find(FactorId id);

    /** Everything of this child, the oldest first. */
    List<Factor> of(CaseFileId file);
}
