package org.kinward.core.shelter.stay;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.HoldsOpen;

/** Whoever is in the house leaves it, or is handed over, first. */
public class StayGoesOn implements HoldsOpen {

    private final Stays stays;

    public StayGoesOn(Stays stays) {
        this.stays = stays;
    }

    @Override
    public boolean holdsOpen(CaseFileId file) {
        return stays.of(file).stream().anyMatch(Stay.Here.class::isInstance);
    }
}
