package org.kinward.core.intake.firsthour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;

/** Keeps the pages of the first hour; a page that was never saved is absent. */
public interface FirstHourPages {

    /**
     * Who changes a page, and when.
     *
     * @param ofRecord
     *            whether the record exists already: then every answer that is replaced stays in the story
     */
    record Change(PersonId by, Instant at, boolean ofRecord) {
    }

    /**
     * A page that was saved.
     *
     * @param revision
     *            the revision it has from now on
     * @param before
     *            what it said before; empty when nobody had saved it
     */
    record Saved(Revision revision, Optional<FirstHourPage> before) {
    }

    /**
     * These pages as they were last saved, in the order of the first hour; without those that nobody saved yet. Nothing
     * if the intake is not there for the acting person.
     */
    List<FirstHourPage> some(IntakeId intake, Set<Class<? extends FirstHourPage>> pages);

    /**
     * Saves the page whole. What stood there before is kept beside it when the record exists, and in a draft when the
     * new answers come from another source than the old ones.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved the page since the revision it carries
     */
    Saved save(FirstHourPage page, Change change);

    /** All saved pages, in the order of the first hour. */
    List<FirstHourPage> allOf(IntakeId intake);
}
