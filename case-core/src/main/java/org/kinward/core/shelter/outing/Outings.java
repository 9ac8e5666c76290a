package org.kinward.core.shelter.outing;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.stay.StayId;

/** Keeps who goes out and comes back, for ever; what the acting person may not see is not there. */
public interface Outings {

    void add(Outing.Planned planned);

    Optional<Outing> find(OutingId id);

    /** Every outing of this stay, the newest plan first, read after everybody who moves one of them in the same moment. */
    List<Outing> of(StayId stay);

    /** Whether this person works for the agency of the house of this stay, and can go along. */
    boolean mayGoAlong(StayId stay, PersonId staff);

    /** Keeps the last move of it; false if somebody has moved it since. */
    boolean move(Outing moved);
}
