package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.count.HeadCounts;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.core.shelter.outing.Outings;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Ways out are kept with what was done, read by who reads the stay, and never go another way than the use case. */
@PersistenceTest
@Import(ContractPlace.class)
class OutingFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Stays stays;
    @Autowired
    private Outings outings;
    @Autowired
    private StayReviews reviews;
    @Autowired
    private HeadCounts counts;
    @Autowired
    private TestDatabase database;

    private PlaceId house = new PlaceId(UUID.randomUUID());
    private IntakeId child = IntakeId.fresh();

    private final StayId stay = new StayId(UUID.randomUUID());

    @BeforeEach
    void inTheHouse() {
        var file = place.fileOf(place.worker());
        house = place.seen(file).home().place();
        child = place.seen(file).intake();
        place.as(place.manager(), Stays.class, stays).add(new Stay.Here(stay, file,
                new Stay.Arrived(house, NOW, place.manager(), NOW),
                List.of(new Stay.InRoom(Optional.empty(), place.manager(), NOW))));
    }

    private Outings hers() {
        return place.as(place.manager(), Outings.class, outings);
    }

    private Outing.Planned planned(PersonId by) {
        var trip = new Outing.Trip(Outing.Destination.COURT,
                new Outing.GoesWith(Company.STAFF, Optional.of(place.worker())), NOW, NOW.plusSeconds(3600), "By taxi");
        return new Outing.Planned(new Outing.Plan(new OutingId(UUID.randomUUID()), stay, trip, by, NOW));
    }

    private Outing.Moved now() {
        return new Outing.Moved(NOW, place.manager(), NOW);
    }

    @Test
    void keepsAWayAndWhatWasDoneOnce() {
        var planned = planned(place.manager());
        hers().add(planned);
        assertThat(hers().find(planned.id())).contains(planned);
        var away = planned.left(now());

        assertThat(hers().move(away)).isTrue();
        assertThat(hers().move(planned.off(now()))).as("called off after leaving").isFalse();
        assertThat(hers().find(planned.id())).contains(away);
        assertThat(hers().move(away.back(now()))).isTrue();
        assertThat(hers().move(away.back(now()))).isFalse();

        assertThat(hers().of(stay)).containsExactly(away.back(now()));
    }

    @Test
    void comesBackBehindLeavingOnlyAndIsWrittenByWhoActs() {
        var planned = planned(place.manager());
        hers().add(planned);

        assertThatThrownBy(() -> hers().move(planned.left(now()).back(now()))).as("not gone yet")
                .hasStackTraceContaining("outing_move_behind_fk");
        assertThatThrownBy(() -> hers().add(planned(place.worker()))).isInstanceOf(DataAccessException.class);
        var stranger = place.as(new PersonId(UUID.randomUUID()), Outings.class, outings);
        assertThat(stranger.find(planned.id())).isEmpty();
        assertThat(place.as(place.worker(), Outings.class, outings).find(planned.id())).contains(planned);
        assertThatThrownBy(() -> database.superuser()
                .sql("update casework.outing set staff_person_id = null where id = ?").param(planned.id().value())
                .update()).hasMessageContaining("staff_is_named");
    }

    private Outing.Planned withFamily() {
        var trip = new Outing.Trip(Outing.Destination.FAMILY, new Outing.GoesWith(Company.FAMILY, Optional.empty()),
                NOW,
                NOW.plusSeconds(3600), "");
        return new Outing.Planned(new Outing.Plan(new OutingId(UUID.randomUUID()), stay, trip, place.manager(), NOW));
    }

    private void looked(int number, StayReview.GoingOut how) {
        assertThat(place.as(place.manager(), StayReviews.class, reviews).add(new StayReview(stay, number,
                new StayReview.Still(StayReview.Why.COURT, ""),
                new StayReview.Out(how, "At the gate", Optional.of(StayReview.OutDecided.COURT), ""), place.manager(),
                NOW, NOW.plusSeconds(60)))).isTrue();
    }

    /** The table keeps what the use case keeps, whoever writes to it. */
    @Test
    void goesOutWithItsFamilyOnlyWhereSomebodyHasLookedAndWithANameAtTheDoor() {
        assertThatThrownBy(() -> hers().add(withFamily())).as("nobody has looked").rootCause()
                .hasMessageContaining("outing_as_it_may");
        looked(1, StayReview.GoingOut.FREELY);
        var visit = withFamily();
        hers().add(visit);
        assertThatThrownBy(() -> hers().move(visit.left(now()))).rootCause()
                .hasMessageContaining("outing_move_as_it_may: who takes");
        looked(2, StayReview.GoingOut.NOT);
        assertThatThrownBy(() -> hers().move(visit.left(now(), uncle()))).rootCause()
                .hasMessageContaining("outing_move_as_it_may: this child may not");
        looked(3, StayReview.GoingOut.FREELY);
        assertThat(place.hold(HeadCounts.class, counts).withFamily(house)).doesNotContain(child);

        assertThat(hers().move(visit.left(now(), uncle()))).isTrue();

        assertThat(hers().find(visit.id())).contains(visit.left(now(), uncle()));
        assertThat(place.hold(HeadCounts.class, counts).withFamily(house)).contains(child);
        assertThat(hers().move(visit.left(now(), uncle()).back(now()))).isTrue();
        assertThat(place.hold(HeadCounts.class, counts).withFamily(house)).doesNotContain(child);
    }

    @Test
    void leavesNoHouseThatItHasLeft() {
        var court = planned(place.manager());
        hers().add(court);
        var kept = place.as(place.manager(), Stays.class, stays);
        kept.leave(((Stay.Here) kept.find(stay).orElseThrow())
                .left(new Stay.Departure(Stay.Way.HANDED_OVER, NOW, place.manager(), NOW)));

        assertThatThrownBy(() -> hers().move(court.left(now()))).rootCause()
                .hasMessageContaining("outing_move_as_it_may: this child may not");
    }

    private Optional<Outing.Escort> uncle() {
        return Optional.of(new Outing.Escort(Visitor.PaperSeen.NATIONAL_CARD, OptionalInt.of(3),
                Optional.of(place.worker())));
    }

    @Test
    void readsWhoDecidedThatAChildMayNotGoOut() {
        var kept = place.as(place.manager(), StayReviews.class, reviews);
        var look = new StayReview(stay, 1, new StayReview.Still(StayReview.Why.COURT, ""),
                new StayReview.Out(StayReview.GoingOut.NOT, "At the gate", Optional.of(StayReview.OutDecided.COURT),
                        "In the yard"),
                place.manager(), NOW, NOW.plusSeconds(60));
        assertThat(kept.add(look)).isTrue();
        assertThat(kept.of(stay)).containsExactly(look);

        assertThatThrownBy(() -> database.superuser()
                .sql("update casework.stay_review set look_again_at = reviewed_at + interval '8 days' where stay_id = ?")
                .param(stay.value()).update()).hasMessageContaining("stay_review_looks_again");
        assertThatThrownBy(() -> database.superuser()
                .sql("update casework.stay_review set decided = null where stay_id = ?").param(stay.value()).update())
                .hasMessageContaining("stay_review_is_decided");
    }
}
