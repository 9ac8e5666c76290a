package org.kinward.core.shelter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;

/** Keeps whom each agency has named to receive allegations against its houses; the newest name holds. */
public interface NamedReceivers {

    /**
     * Who is named where the acting person works.
     *
     * @param revision
     *            how often the agency has named somebody; 0 where nobody is named yet
     */
    record Current(Optional<PersonId> person, Revision revision) {
    }

    /** Somebody was named, by whom and when. */
    record Naming(PersonId person, PersonId by, Instant at) {
    }

    Current current();

    /** Who was named, the newest first, 100 at most. */
    List<Naming> history();

    /**
     * Names somebody; those before stay written down.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody else was named since
     */
    void name(Naming naming, Revision seen);
}
