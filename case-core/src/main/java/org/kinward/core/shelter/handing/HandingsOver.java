package org.kinward.core.shelter.handing;

import java.util.Optional;

import org.kinward.core.shelter.stay.StayId;

/** Keeps how children were handed over, for ever. */
public interface HandingsOver {

    /** Keeps it; a stay ends once. */
    void add(HandingOver handing);

    Optional<HandingOver> of(StayId stay);
}
