package org.kinward.core.intake.numbered;

import java.time.Instant;
import java.util.SortedMap;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.column.RecordPage;

/** Keeps the numbered pages of one kind with every version that they had, for ever. */
public interface NumberedPages<P extends RecordPage> {

    /** Those that hold, by their number. Numbers of mistakes are not given again. */
    SortedMap<Integer, P> of(IntakeId intake);

    /** How many were written down, mistakes counted. */
    int written(IntakeId intake);

    /**
     * Keeps a version more: the first one where its revision is new.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since it was seen
     */
    void keep(Numbered<P> one, Written by);

    /** Who wrote it, and when. */
    record Written(PersonId by, Instant at) {
    }
}
