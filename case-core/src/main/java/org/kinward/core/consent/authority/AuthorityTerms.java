package org.kinward.core.consent.authority;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps the term of each country; where a country has none, the one that came with the program holds. */
public interface AuthorityTerms {

    /**
     * The term where the acting person works.
     *
     * @param revision
     *            how many the country has had; 0 where it holds the one that came with the program
     */
    record Current(AuthorityTerm term, Revision revision) {
    }

    Current current();

    /**
     * Sets the term for the acting person's country; the one before stays beside it.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another one since
     */
    void set(AuthorityTerm term, Revision seen, By by);

    /** The administrator who set it, and when. */
    record By(PersonId person, Instant at) {
    }
}
