package org.kinward.core.shelter.allegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.shelter.incident.IncidentId;

/** Keeps with whom what was said against the people of a house is. Nothing here tells a word of it. */
public interface Allegations {

    /**
     * One that the acting person may pass on, or has passed on last: its receiver, and where it waits for somebody who does
     * not answer also an administrator, and whom the agency has named as the second.
     */
    Optional<Held> find(IncidentId id);

    /** Gives it to somebody; false if somebody was faster. */
    boolean pass(Passing passing);

    /** Who has received it, the newest first; for whoever has it. */
    List<Passing> history(IncidentId id);

    /** With whom it is. */
    record Held(IncidentId id, PlaceId house, PersonId writer, Passing last, Standing standing) {

        /** Whether this very passing on came about before: the same button was pressed twice. */
        boolean isAfter(Passing passing) {
            return last.number() == passing.number() && last.to().equals(passing.to())
                    && last.by().equals(passing.by());
        }
    }

    /**
     * How it stands.
     *
     * @param waits
     *            whether it was not seen in its time, or its receiver is away or shut out
     * @param yours
     *            whether the acting person may pass it on now
     */
    record Standing(boolean waits, boolean closed, boolean yours) {
    }

    /**
     * Somebody received it.
     *
     * @param number
     *            counts who has received it, from 1
     */
    record Passing(IncidentId id, int number, PersonId to, PersonId by, Instant at) {
    }
}
