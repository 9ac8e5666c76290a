package org.kinward.core.needs.assessment;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.saving.Revision;

/**
 * One area as somebody saved it.
 *
 * @param revision
 *            how often it has been saved; for one that is to be saved, how often it was when it was seen
 */
public record SavedArea(NeedArea area, AreaAnswer answer, Revision revision, PersonId by, Instant at) {

    /** The same as it stands after it was saved. */
    public SavedArea next() {
        return new SavedArea(area, answer, new Revision(revision.number() + 1), by, at);
    }
}
