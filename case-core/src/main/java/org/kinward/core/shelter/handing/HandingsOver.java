package org.kinward.core.shelter.handing;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.stay.StayId;

/** Keeps how children were handed over, for ever. */
public interface HandingsOver {

    /** Keeps it; a stay ends once. */
    void add(HandingOver handing);

    Optional<HandingOver> of(StayId stay);

    /** Whether this person manages the house of this stay, or acts for who does, and can be called. */
    boolean isManager(PersonId person, StayId stay);

    /** The second person says herself that she was called; false if she has before, or it was no call to her. */
    boolean confirm(StayId stay, PersonId second, Instant at);
}
