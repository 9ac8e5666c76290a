package org.kinward.web.shelter.visitor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.reporting.casefile.CaseOverviews;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.reporting.shelter.HouseCameNear;
import org.kinward.reporting.shelter.HouseEvent;
import org.kinward.reporting.shelter.HouseVisitors;
import org.kinward.reporting.shelter.InHouse;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HouseReading;
import org.kinward.web.shelter.stay.StayReading;
import org.springframework.stereotype.Component;

/** Reads the visitors of a house and of a child, and writes down who was shown which. */
@Component
public class VisitorReading {

    private final HouseReading houses;

    private final StayReading stays;

    private final Kept kept;

    VisitorReading(HouseReading houses, StayReading stays, Kept kept) {
        this.houses = houses;
        this.stays = stays;
        this.kept = kept;
    }

    /** Where it is kept. */
    @Component
    record Kept(HouseVisitors visitors, HouseCameNear near, CaseOverviews cases, Colleagues colleagues, MayComes mays) {
    }

    /** Who came, and who was stopped because they may not come near. */
    record Came(List<HouseCameNear.Line> stopped, List<HouseVisitors.Line> lines) {
    }

    /** The log of one day of a house. */
    record Day(House house, LocalDate day, Came came) {
    }

    /**
     * Who is asked for at the door.
     *
     * @param child
     *            empty where it is about the house
     * @param ended
     *            lines of who may not come near it that do not hold any more
     * @param mays
     *            who may come near it
     */
    record AtTheDoor(House house, List<InHouse.Line> children, Optional<InHouse.Line> child, Set<Integer> ended,
            List<Colleagues.Colleague> staff, List<MayCome> mays) {

        ReferenceNumber reference() {
            return child.map(InHouse.Line::reference).orElseThrow(NotThere::new);
        }

        /** Whether somebody may not come near the child, or, where it is about the house, any child of it. */
        boolean guarded() {
            return child.map(one -> one.here().guarded())
                    .orElseGet(() -> children.stream().anyMatch(one -> one.here().guarded()));
        }
    }

    /** A child and who came to it. */
    record OfChild(StayReading.Read read, Came came) {
    }

    /** Who came on this day, or today. */
    @Transactional
    public Day day(UUID place, Optional<LocalDate> on, Actor actor) {
        var house = houses.door(place, actor);
        var day = on.filter(one -> !one.isAfter(house.today())).orElseGet(house::today);
        var from = house.at(day, LocalTime.MIN);
        var until = house.at(day.plusDays(1), LocalTime.MIN);
        var came = new Came(kept.near().between(house.place(), from, until),
                kept.visitors().between(house.place(), from, until));
        houses.named(Stream.concat(came.stopped().stream().map(HouseCameNear.Line::child),
                came.lines().stream().flatMap(one -> one.child().stream())).map(HouseEvent.Child::intake).distinct()
                .toList());
        return new Day(house, day, came);
    }

    /** The house and the child that somebody asks for; for nobody where the word is empty. */
    @Transactional
    public AtTheDoor atTheDoor(UUID place, String child, Actor actor) {
        var full = houses.full(place, actor);
        var asked = full.children().stream().filter(one -> one.intake().toString().equals(child)).findFirst();
        if (asked.isEmpty() && !child.isEmpty()) {
            throw new NotThere();
        }
        var ended = asked.map(one -> ListAtTheDoor.ended(kept.cases().inShort(one.intake()).contact().endedLines()))
                .orElse(Set.of());
        return new AtTheDoor(full.house(), full.children(), asked, ended, kept.colleagues().staffOf(actor.agency()),
                asked.flatMap(InHouse.Line::file).map(file -> kept.mays().of(new CaseFileId(file))).orElse(List.of()));
    }

    /** Who came to this child, for who leads its case and who cares for it where it is. */
    @Transactional
    public OfChild of(UUID file, Actor actor) {
        var read = stays.read(file, actor);
        var intake = read.head().ids().intake();
        return new OfChild(read, new Came(kept.near().of(intake), kept.visitors().of(intake)));
    }

    /** How many visitors are in the house now. */
    @Transactional
    public int inside(House house) {
        return kept.visitors().inside(house.place());
    }
}
