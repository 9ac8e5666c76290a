package org.kinward.core.followup.search;

import org.kinward.core.followup.contact.ContactId;

/** Keeps searches for ever. */
public interface Searches {

    /** The search for this contact; without lines where nobody has tried. */
    Search of(ContactId contact);

    /**
     * Keeps one more line behind those that the search holds.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote a line since
     */
    void add(Search before, SearchLine line);
}
