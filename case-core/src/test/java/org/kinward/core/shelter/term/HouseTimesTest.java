package org.kinward.core.shelter.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.shelter.stay.ArrivalMoves;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.InMemoryRooms;
import org.kinward.core.shelter.stay.InMemoryStays;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.task.TaskKind;

/** Times of a house have bounds and an order; what an agency sets holds for the next child that comes. */
class HouseTimesTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryHouseTerms terms = new InMemoryHouseTerms();

    private static HouseTimes times(int health, int look) {
        return new HouseTimes(HouseTimes.SHIPPED.missing(), health, look, HouseTimes.SHIPPED.stays(),
                HouseTimes.SHIPPED.leavesFrom());
    }

    private static HouseTimes leaving(int years) {
        return new HouseTimes(HouseTimes.SHIPPED.missing(), 48, 14, HouseTimes.SHIPPED.stays(), years);
    }

    @Test
    void hasBoundsAndAnOrder() {
        assertThatThrownBy(() -> times(0, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> times(169, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> times(48, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.Missing(3, 3, 24)).as("twice the time of the field at most")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.Missing(2, 13, 24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.Missing(2, 12, 49)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.Missing(2, 1, 24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.Missing(1, 6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.LongStays(30, 30, 90)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HouseTimes.LongStays(729, 730, 731)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new HouseTimes.LongStays(HouseTimes.LongStays.MOST_FIRST, HouseTimes.LongStays.MOST_SECOND,
                HouseTimes.LongStays.MOST).second()).isEqualTo(729);
        assertThatThrownBy(() -> leaving(14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leaving(19)).isInstanceOf(IllegalArgumentException.class);
        assertThat(leaving(15).leavesFrom()).isEqualTo(15);
        assertThat(new HouseTimes.Missing(1, 1, 1).decided()).isOne();
    }

    @Test
    void holdsForTheNextChildThatComes() {
        terms.set(new AgencySetting.Set<>(times(24, 7), lake.mensah.person(), NOON), Revision.NEW);

        new ArriveInHouse(new InMemoryStays(), new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
                new ArrivalMoves(lake.moves, terms)).arrive(
                        new ArriveInHouse.Request(
                                new StayId(UUID.randomUUID()), lake.file, NOON, Optional.empty()),
                        lake.ama, NOON);

        assertThat(lake.open(TaskKind.CHECK_HEALTH).getFirst().due()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(lake.open(TaskKind.REVIEW_STAY).getFirst().due()).isEqualTo(NOON.plus(Duration.ofDays(7)));
    }
}
