package org.kinward.core.intake.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.firsthour.FirstHourPages;

/** Where the pages of the first days are kept, as {@link FirstHourPages} keeps those of the first hour. */
public interface FirstDaysPages {

    /** These pages as they were last saved, in the order of the first days. */
    List<FirstDaysPage> some(IntakeId intake, Set<Class<? extends FirstDaysPage>> pages);

    /**
     * Saves the page whole and keeps what stood there before.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved the page since the revision it carries
     */
    FirstHourPages.Saved save(FirstDaysPage page, FirstHourPages.Change change);

    /** What a page said before, with the revision it has now. */
    Optional<FirstDaysPage> earlier(IntakeId intake, Class<? extends FirstDaysPage> page, UUID account);
}
