package org.kinward.core.followup.sighting;

import java.util.List;
import java.util.Optional;

import org.kinward.core.casefile.CaseFileId;

/** Keeps sightings for ever. */
public interface Sightings {

    void add(Sighting.Open told);

    /** Keeps what was found out; false if somebody checked before. */
    boolean check(Sighting.Checked checked);

    Optional<Sighting> find(SightingId id);

    /** Of one child, the newest first, 100 at most. */
    List<Sighting> of(CaseFileId file);
}
