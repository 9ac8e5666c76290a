package org.kinward.core.plan.work;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps offers of school and looks at work, for ever. */
public interface SchoolAndWork {

    /**
     * Keeps an offer.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one of this number
     */
    void add(SchoolOffer offer);

    /**
     * Keeps a look.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one of this number
     */
    void add(WorkLook look);

    /** Every offer to this child, the newest first. */
    List<SchoolOffer> offers(CaseFileId file);

    /** Every look at work for this child, the newest first. */
    List<WorkLook> looks(CaseFileId file);
}
