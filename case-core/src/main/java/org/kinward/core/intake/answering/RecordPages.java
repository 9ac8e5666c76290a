package org.kinward.core.intake.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.later.LaterPage;

/** Where the pages of the first days and of later are kept, as {@link FirstHourPages} keeps those of the first hour. */
public interface RecordPages {

    /** All of them, in their order. */
    List<Class<? extends RecordPage>> ALL = Stream
            .<Class<? extends RecordPage>>concat(FirstDaysPage.ALL.stream(), LaterPage.ALL.stream()).toList();

    /** The table that keeps such a page. */
    static String table(Class<? extends RecordPage> page) {
        return (LaterPage.class.isAssignableFrom(page) ? "later_" : "first_days_") + PageColumn.word(page);
    }

    /** These pages as they were last saved, in their order. */
    List<RecordPage> some(IntakeId intake, Set<Class<? extends RecordPage>> pages);

    /**
     * Saves the page whole and keeps what stood there before.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved the page since the revision it carries
     */
    FirstHourPages.Saved save(RecordPage page, FirstHourPages.Change change);

    /** What a page said before, with the revision it has now. */
    Optional<RecordPage> earlier(IntakeId intake, Class<? extends RecordPage> page, UUID account);
}
