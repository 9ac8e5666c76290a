package org.kinward.core.access.shift;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Shifts and the rights that hang on them: a shift and its right are always written together. */
public interface Shifts {

    /** The shift of this carer at this place that nobody has signed off and that has not ended by itself. */
    Optional<Shift> open(PersonId carer, PlaceId place, Instant now);

    /**
     * Begins the shift and gives its right; one that had ended by itself is closed on the way. False, and nothing has
     * changed, when the carer has begun one there at the same moment: then that one is open.
     */
    boolean begin(Shift shift);

    /** Ends the shift and takes its right away. */
    void end(Shift shift, Instant now);

    /** The names of these places that are open, by their code name. */
    List<NamedPlace> named(Collection<PlaceId> places);

    /** A place as its staff call it. */
    record NamedPlace(PlaceId place, String name) {
    }
}
