package org.kinward.core.shelter.stay;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps stays, for ever; what the acting person may not see is not there. */
public interface Stays {

    /** Keeps a new stay; false if the child was in a house at that time, here or elsewhere. */
    boolean add(Stay.Here stay);

    Optional<Stay> find(StayId id);

    /** Every stay under this case file, the newest first. */
    List<Stay> of(CaseFileId file);

    /** Keeps another room beside those that stand there; false if somebody moved the child since. */
    boolean move(Stay.Here seen, Stay.InRoom room);

    /** Keeps how it ended; false if it is over already. */
    boolean leave(Stay.Left left);

    /**
     * Whether anything says that the child was in the house during this stay, or that it is searched for: as far as who asks may
     * read it. Head counts are read by who cares for the house alone.
     */
    boolean hasTraces(StayId stay);

    /** Whether a head count says that this child was in the house, ever; as far as who asks may read it. */
    boolean wasSeen(CaseFileId file);
}
