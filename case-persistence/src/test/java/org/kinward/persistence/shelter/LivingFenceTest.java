package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.activity.Activities;
import org.kinward.core.shelter.activity.Activity;
import org.kinward.core.shelter.activity.Offered;
import org.kinward.core.shelter.apart.Apart;
import org.kinward.core.shelter.apart.ApartId;
import org.kinward.core.shelter.apart.ApartWords;
import org.kinward.core.shelter.apart.Aparts;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Who must not share a room and what a house did on a day are kept for who cares there; a reason is locked. */
@PersistenceTest
@Import(ContractPlace.class)
class LivingFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    private static final ApartWords WHY = new ApartWords("A quince fell between them");

    @Autowired
    private ContractPlace place;
    @Autowired
    private Stays stays;
    @Autowired
    private Aparts aparts;
    @Autowired
    private Activities activities;
    @Autowired
    private TestDatabase database;

    private CaseFileId child;
    private CaseFileId other;
    private PlaceId house;
    private RoomId palm;

    @BeforeEach
    void twoInOneRoom() {
        child = place.fileOf(place.worker());
        other = place.fileOf(place.worker());
        house = place.seen(child).home().place();
        palm = new RoomId(UUID.randomUUID());
        database.superuser().sql("insert into account.room (id, name, place_id, agency_id) "
                + "select ?, ?, id, agency_id from account.place where id = ?")
                .params(List.of(palm.value(), "Palm " + palm.value(), house.value())).update();
        List.of(child, other).forEach(one -> place.as(place.manager(), Stays.class, stays)
                .add(new Stay.Here(new StayId(UUID.randomUUID()), one,
                        new Stay.Arrived(house, NOW, place.manager(), NOW),
                        List.of(new Stay.InRoom(Optional.of(palm), place.manager(), NOW, "No other bed")))));
    }

    private Aparts hers() {
        return place.as(place.manager(), Aparts.class, aparts);
    }

    private Apart apart(PersonId by) {
        return new Apart(new ApartId(UUID.randomUUID()), house, child, other,
                new Apart.Ground(Apart.SaidApart.STAFF, TODAY.plusDays(1)), by, NOW);
    }

    @Test
    void warnsOfARoomUntilItIsEnded() {
        var apart = apart(place.manager());
        hers().add(apart, WHY);

        assertThat(hers().of(other, NOW)).singleElement().satisfies(seen -> {
            assertThat(seen.other()).contains(child);
            assertThat(seen.ground()).isEqualTo(apart.ground());
        });
        assertThat(hers().isAgainst(child, palm, NOW)).isTrue();
        assertThat(hers().isAgainst(other, palm, NOW)).isTrue();
        assertThat(hers().isAgainst(child, new RoomId(UUID.randomUUID()), NOW)).isFalse();
        assertThat(hers().shared(house, NOW)).contains(palm);
        assertThat(hers().isAgainst(child, palm, NOW.plus(3, ChronoUnit.DAYS))).as("its last day is over").isFalse();
        assertThat(hers().end(apart.id(), child, place.manager(), NOW)).isTrue();
        assertThat(hers().end(apart.id(), child, place.manager(), NOW)).isFalse();

        assertThat(hers().hasAnybody(child, NOW)).isFalse();
        assertThat(place.as(place.manager(), Stays.class, stays).of(child).getFirst().rooms().getLast().despite())
                .isEqualTo("No other bed");
    }

    @Test
    void isWrittenByWhoActsAndItsReasonIsLocked() {
        var apart = apart(place.manager());
        hers().add(apart, WHY);

        assertThat(hers().why(apart.id(), other)).contains(WHY);
        var stranger = place.as(new PersonId(UUID.randomUUID()), Aparts.class, aparts);
        assertThat(stranger.of(child, NOW)).isEmpty();
        assertThat(stranger.why(apart.id(), child)).isEmpty();
        assertThat(place.as(place.worker(), Aparts.class, aparts).hasAnybody(child, NOW)).isTrue();
        assertThatThrownBy(() -> hers().add(apart(place.worker()), WHY)).isInstanceOf(DataAccessException.class);
        assertThat(database.superuser().sql("select position('quince' in encode(sealed, 'escape')) from casework.apart "
                + "where id = ?").param(apart.id().value()).query(Integer.class).single()).isZero();
        assertThatThrownBy(() -> database.superuser().sql("update casework.apart set until_on = until_on + 700 "
                + "where id = ?").param(apart.id().value()).update()).hasMessageContaining("apart_is_not_for_ever");
    }

    @Test
    void keepsWhatAHouseDidForWhoCaresThere() {
        var intake = new IntakeId(place.seen(child).intake().value());
        var activity = new Activity(UUID.randomUUID(), house, new Offered(TODAY, Activity.PartOfDay.EVENING,
                Activity.ActivityKind.ART_OR_MUSIC, "Songs"), Set.of(intake), place.manager(), NOW);
        var kept = place.as(place.manager(), Activities.class, activities);
        kept.add(activity);

        assertThat(kept.of(house, TODAY)).contains(activity);
        assertThat(kept.of(house, TODAY.plusDays(1))).isEmpty();
        assertThat(place.as(new PersonId(UUID.randomUUID()), Activities.class, activities).of(house, TODAY)).isEmpty();
        var forSomebodyElse = new Activity(UUID.randomUUID(), house, activity.offered(), Set.of(), place.worker(), NOW);
        assertThatThrownBy(() -> kept.add(forSomebodyElse)).isInstanceOf(DataAccessException.class);
    }
}
