package org.kinward.core.shelter.apart;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.stay.RoomSharing;

/** Keeps who must not share a room, for ever; what the acting person may not see is not there. */
public interface Aparts extends RoomSharing {

    /** Keeps it with its reason, which is locked. */
    void add(Apart apart, ApartWords why);

    /** What holds now for this child, the newest first. */
    List<Apart.Seen> of(CaseFileId child, Instant now);

    /** Why, if it is about this child. */
    Optional<ApartWords> why(ApartId id, CaseFileId child);

    /** Ends it; false if it had ended, or is not about this child. */
    boolean end(ApartId id, CaseFileId child, PersonId by, Instant at);

    /** Rooms of this house in which two sleep now who must not. */
    Set<RoomId> shared(PlaceId place, Instant now);
}
