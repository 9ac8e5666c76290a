package org.kinward.core.intake.firsthour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;

/** Keeps the pages of the first hour; a page that was never saved is absent. */
public interface FirstHourPages {

    /**
     * Who changes a page, and when.
     *
     * @param keepsBefore
     *            whether what is replaced is kept beside it in any case: of a record it stays in the story, and of two
     *            accounts neither is lost when one is chosen
     */
    record Change(PersonId by, Instant at, boolean keepsBefore) {
    }

    /**
     * Which account of a page decisions use, and why (F16). It holds until the page is answered anew.
     *
     * @param id
     *            made with the form, so that a second press of the button is the same choice
     * @param revision
     *            the one that the account has as the present answers of its page
     */
    record Used(UUID id, FirstHourPage page, Revision revision, String why) {

        /** Shortest reason. */
        public static final int SHORTEST = 3;

        /** Longest reason. */
        public static final int LONGEST = 300;

        public Used {
            why = why.strip();
            if (why.length() < SHORTEST || why.length() > LONGEST) {
                throw new IllegalArgumentException("a reason has 3 to 300 signs");
            }
        }
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
     * Saves the page whole. What stood there before is kept beside it when the change says so, and always when the new
     * answers come from another source than the old ones.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved the page since the revision it carries
     */
    Saved save(FirstHourPage page, Change change);

    /** All saved pages, in the order of the first hour. */
    List<FirstHourPage> allOf(IntakeId intake);

    /**
     * An account that is kept beside a page, as it was told then, with the revision that the page has now; empty if the
     * page keeps none with this id.
     */
    Optional<FirstHourPage> earlier(IntakeId intake, Class<? extends FirstHourPage> page, UUID account);

    /** Keeps which account decisions use; false if this very choice is kept already. */
    boolean use(Used used, Change change);
}
