package org.kinward.web.shelter.stay;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.RoomId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.handing.HandingsOver;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.RoomBeds;
import org.kinward.core.shelter.stay.Rooms;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.SiblingWords;
import org.springframework.stereotype.Component;

/** Reads the stays of one child, for who leads its case and who cares for it where it is. */
@Component
public class StayReading {

    private final CaseReading cases;

    private final Kept kept;

    private final Around around;

    StayReading(CaseReading cases, Kept kept, Around around) {
        this.cases = cases;
        this.kept = kept;
        this.around = around;
    }

    /** Where it is kept. */
    @Component
    record Kept(Stays stays, Rooms rooms, HandingsOver handings, StayReviews reviews, SiblingWords siblings) {
    }

    /** What it is read with. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /**
     * A child and its stays.
     *
     * @param house
     *            where the child is cared for
     * @param stays
     *            the newest first
     */
    public record Read(CaseHead head, House house, List<Stay> stays, List<RoomBeds> rooms, Rights rights,
            Map<PersonId, String> names) {

        public boolean leads() {
            return rights.leads();
        }

        public Optional<Stay.Here> here() {
            return stays.stream().filter(Stay.Here.class::isInstance).map(Stay.Here.class::cast).findFirst();
        }

        /** What stands over the page. */
        public CaseBar bar(Actor actor) {
            return CaseBar.of(head, actor, "stay");
        }

        String room(RoomId room) {
            return rooms.stream().filter(one -> one.room().equals(room)).map(RoomBeds::name).findFirst().orElse("…");
        }
    }

    /**
     * What this person is to the child.
     *
     * @param leads
     *            works on the case; who is only on shift does not
     * @param cares
     *            cares for the children of the house now, and may know how full its rooms are
     */
    record Rights(boolean leads, boolean cares) {
    }

    @Transactional
    public Read read(UUID file, Actor actor) {
        var head = cases.headForLeadOrShift(file, AuditAction.STAY_VIEWED, actor);
        var house = new House(head.care().place(), head.care().placeName().orElse(""),
                around.zones().zone(actor.agency()), around.clock().instant());
        var stays = kept.stays().of(new CaseFileId(file));
        var people = stays.stream().flatMap(StayReading::people).distinct().toList();
        var names = people.isEmpty() ? Map.<PersonId, String>of() : around.colleagues().namesOf(people);
        return new Read(head, house, stays, kept.rooms().of(house.place()),
                new Rights(CaseBar.leads(head, actor), actor.places().inCare().contains(house.place())), names);
    }

    /** Where brothers and sisters of the child sleep in this house, for who cares for it. */
    List<Words> siblings(Read read) {
        return read.rights().cares() ? kept.siblings().of(read.head().ids().intake(), read.house().place()) : List.of();
    }

    /** The newest look at the stay that has not ended: whoever cares for the child reads whether it may go out. */
    @Transactional
    public Optional<StayReview> lastReview(Read read) {
        return read.here().flatMap(here -> kept.reviews().of(here.id()).stream().findFirst());
    }

    /** One stay of this child, and how the child was handed over. */
    @Transactional
    public HandingOver handing(Read read, UUID stay) {
        return read.stays().stream().filter(one -> one.id().equals(new StayId(stay))).findFirst()
                .flatMap(one -> kept.handings().of(one.id())).orElseThrow(NotThere::new);
    }

    /** The stay that ended by a word that this person gave by telephone, and has not confirmed yet. */
    @Transactional
    public Optional<StayId> calledFor(Read read, Actor actor) {
        return read.stays().stream().filter(stay -> stay instanceof Stay.Left left
                && left.departure().how() == Stay.Way.HANDED_OVER).map(Stay::id)
                .filter(stay -> kept.handings().of(stay).filter(one -> one.second().waitsFor(actor.person()))
                        .isPresent())
                .findFirst();
    }

    /** Colleagues who can be the second person. */
    @Transactional
    public List<Colleagues.Colleague> seconds(Actor actor) {
        return around.colleagues().staffOf(actor.agency()).stream()
                .filter(one -> !one.person().equals(actor.person())).toList();
    }

    private static Stream<PersonId> people(Stay stay) {
        return Stream.concat(Stream.of(stay.arrived().by()),
                stay instanceof Stay.Left left ? Stream.of(left.departure().by()) : Stream.empty());
    }
}
