package org.kinward.web.shelter.count;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.shelter.count.HeadCount;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.web.shelter.HouseReading;
import org.springframework.stereotype.Component;

/** Reads who is to be counted and what was counted before in this round. */
@Component
class CountReading {

    private final HouseReading houses;

    private final HeadCounts counts;

    CountReading(HouseReading houses, HeadCounts counts) {
        this.houses = houses;
        this.counts = counts;
    }

    /** A house and the count that holds of the round that is due. */
    record Read(HouseReading.Full full, Optional<HeadCount> before) {

        long seen() {
            return before.map(one -> one.which().number()).orElse(0);
        }
    }

    @Transactional
    public Read read(UUID place, Actor actor) {
        var full = houses.full(place, actor);
        return new Read(full, counts.last(full.house().round()));
    }
}
