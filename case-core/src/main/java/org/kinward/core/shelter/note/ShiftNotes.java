package org.kinward.core.shelter.note;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Keeps notes between shifts, and who has read what happened in a house until when. */
public interface ShiftNotes {

    /** Keeps it. */
    void add(ShiftNote note);

    /** Until when this person has read; empty before the first time. */
    Optional<Instant> readUntil(PlaceId place, PersonId reader);

    /** Keeps that this person has read everything until then. */
    void read(PlaceId place, PersonId reader, Instant until);
}
