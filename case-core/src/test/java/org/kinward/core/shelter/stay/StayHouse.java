package org.kinward.core.shelter.stay;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.shelter.term.InMemoryHouseTerms;

/** A girl who came into the house at noon, for tests of what hangs on her stay. */
public record StayHouse(Stays stays, StayId stay) {

    public StayHouse(CaseAtTheLake lake) {
        this(new InMemoryStays(), new StayId(UUID.randomUUID()));
        new ArriveInHouse(stays, new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
                new ArrivalMoves(lake.moves, new InMemoryHouseTerms()))
                .arrive(new ArriveInHouse.Request(stay, lake.file, NOON, Optional.empty()), lake.ama, NOON);
    }
}
