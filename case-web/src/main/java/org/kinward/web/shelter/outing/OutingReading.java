package org.kinward.web.shelter.outing;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.reporting.shelter.HouseOutings;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HouseReading;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads who goes out, for who cares for the house and for who leads the case of the child. */
@Component
class OutingReading {

    private final HouseReading houses;

    private final StayReading stays;

    private final HouseOutings outings;

    private final Around around;

    OutingReading(HouseReading houses, StayReading stays, HouseOutings outings, Around around) {
        this.houses = houses;
        this.stays = stays;
        this.outings = outings;
        this.around = around;
    }

    /** What it is read with. */
    @Component
    record Around(Colleagues colleagues, CaseOverviews cases, MayComes mays) {
    }

    /** The plan of the day of a house. */
    record Day(House house, List<HouseOutings.Line> lines) {
    }

    /**
     * A child, its ways out, and whether it may go out.
     *
     * @param staff
     *            who can go along
     * @param mays
     *            who may come near the child
     */
    record OfChild(StayReading.Read read, List<HouseOutings.Line> lines, Optional<StayReview> last,
            List<Colleagues.Colleague> staff, List<MayCome> mays) {

        Stay.Here here() {
            return read.here().orElseThrow(NotThere::new);
        }

        HouseOutings.Line line(String outing) {
            return lines.stream().filter(one -> one.id().toString().equals(outing)).findFirst()
                    .orElseThrow(NotThere::new);
        }
    }

    @Transactional
    public Day day(UUID place, Actor actor) {
        var house = houses.door(place, actor);
        var lines = outings.near(house.place(), house.at(house.today(), LocalTime.MIN));
        houses.named(lines.stream().map(one -> one.child().intake()).distinct().toList());
        return new Day(house, lines);
    }

    @Transactional
    public OfChild of(UUID file, Actor actor) {
        var read = stays.read(file, actor);
        return new OfChild(read, outings.of(file), stays.lastReview(read), around.colleagues().staffOf(actor.agency()),
                around.mays().of(new CaseFileId(file)));
    }

    /** Which lines of who may not come near the child do not hold any more. */
    @Transactional
    public Set<Integer> ended(OfChild read) {
        return ListAtTheDoor
                .ended(around.cases().inShort(read.read().head().ids().intake()).contact().endedLines());
    }
}
