package org.kinward.core.lists.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.Revision;

/** Keeps what each agency has made of the lists. Every change stays beside the one before; nothing is ever taken away. */
public interface OwnLists {

    /** All lists with their lines, for one agency. */
    Map<CodeList, List<OwnLine>> all(AgencyId agency);

    OwnList of(CodeList list, AgencyId agency);

    /**
     * Keeps these lines as they are now.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody has changed the list since that revision
     */
    void keep(CodeList list, AgencyId agency, Kept kept);

    /**
     * Lines that have changed.
     *
     * @param seen
     *            the revision that they are a change of
     */
    record Kept(Revision seen, List<OwnLine> lines, By by) {

        public Kept {
            lines = List.copyOf(lines);
        }
    }

    /** Who changed it, and when. */
    record By(PersonId person, Instant at) {
    }

    /**
     * The changes of a list, newest first.
     *
     * @param below
     *            only those before this one
     */
    List<ListChange> history(CodeList list, AgencyId agency, long below, int most);
}
