package org.kinward.core.intake.firsthour;

import java.util.List;
import java.util.Optional;

import org.kinward.core.answer.Revision;
import org.kinward.core.intake.IntakeId;

/** Keeps the pages of the first hour; a page that was never saved is absent. */
public interface FirstHourPages {

    /** The page as it was last saved; empty if nobody saved it yet, or the intake is not there for the acting person. */
    <P extends FirstHourPage> Optional<P> find(IntakeId intake, Class<P> page);

    /** The page as it was last saved, held against other savers until the open transaction ends. */
    <P extends FirstHourPage> Optional<P> findForChange(IntakeId intake, Class<P> page);

    /**
     * Saves the page whole.
     *
     * @return the revision it has from now on
     * @throws org.kinward.core.answer.StaleRevision
     *             if somebody saved the page since the revision it carries
     */
    Revision save(FirstHourPage page);

    /** All saved pages, in the order of the first hour. */
    List<FirstHourPage> allOf(IntakeId intake);
}
