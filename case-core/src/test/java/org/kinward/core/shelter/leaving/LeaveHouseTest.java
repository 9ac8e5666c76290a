package org.kinward.core.shelter.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;
import org.kinward.core.setting.AgencySetting;
import org.kinward.core.shelter.stay.ArrivalMoves;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.InMemoryRooms;
import org.kinward.core.shelter.stay.InMemoryStays;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.core.shelter.term.InMemoryHouseTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** Nobody leaves a house by a press alone: old enough and in its own words, or as a mistake of today that left no trace. */
class LeaveHouseTest {

    private static final Said WORDS = new Said("I go to my aunt", Optional.of(Said.GoesTo.FAMILY));

    private static final Said WRONG = Said.why("It was her sister");

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryStays stays = new InMemoryStays();
    private final InMemoryHouseTerms terms = new InMemoryHouseTerms();
    private final AtomicReference<Optional<Integer>> age = new AtomicReference<>(Optional.of(16));
    private final EndOfStay ends = new EndOfStay(stays, lake.moves);
    private final LeaveHouse leave = new LeaveHouse(ends, (_, _) -> age.get(), terms, lake.moves);
    private final TakeBackArrival back = new TakeBackArrival(ends, stays, lake.moves);
    private final ArriveInHouse arrive = new ArriveInHouse(stays, new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
            new ArrivalMoves(lake.moves, terms));
    private final Instant later = NOON.plusSeconds(60);
    private final StayId stay = new StayId(UUID.randomUUID());

    @BeforeEach
    void sheCameAtNoon() {
        came(stay, NOON);
    }

    private ArriveInHouse.Outcome came(StayId id, Instant at) {
        return arrive.arrive(new ArriveInHouse.Request(id, lake.file, at, Optional.empty()), lake.ama, later);
    }

    private LeaveHouse.Outcome leaves(Instant at) {
        return leave.leave(new LeaveHouse.Request(stay, at, WORDS, TODAY), lake.mensah, later);
    }

    @Test
    void leavesAfterItCameAndItsHealthCheckIsTakenBack() {
        assertThat(leaves(NOON.minusSeconds(1))).isEqualTo(LeaveHouse.Outcome.BEFORE_ARRIVAL);
        assertThat(leaves(later.plusSeconds(1))).isEqualTo(LeaveHouse.Outcome.IN_THE_FUTURE);
        assertThat(leaves(later)).isEqualTo(LeaveHouse.Outcome.LEFT);
        assertThat(leaves(later)).isEqualTo(LeaveHouse.Outcome.LEFT_BEFORE);

        assertThat(lake.open(TaskKind.CHECK_HEALTH)).isEmpty();
        assertThat(came(new StayId(UUID.randomUUID()), NOON.plusSeconds(30)))
                .isEqualTo(ArriveInHouse.Outcome.STAYS_ALREADY);
        assertThat(came(new StayId(UUID.randomUUID()), later)).isEqualTo(ArriveInHouse.Outcome.ARRIVED);
    }

    @Test
    void leavesByItsOwnDecisionOnlyWhenOldEnough() {
        age.set(Optional.empty());
        assertThat(leaves(later)).as("nobody knows how old").isEqualTo(LeaveHouse.Outcome.TOO_YOUNG);
        age.set(Optional.of(15));
        assertThat(leaves(later)).isEqualTo(LeaveHouse.Outcome.TOO_YOUNG);
        age.set(Optional.of(16));
        var shipped = HouseTimes.SHIPPED;
        terms.set(new AgencySetting.Set<>(new HouseTimes(shipped.missing(), shipped.health(), shipped.firstLook(),
                shipped.stays(), 17), lake.mensah.person(), NOON), Revision.NEW);
        assertThat(leaves(later)).as("as the agency has set").isEqualTo(LeaveHouse.Outcome.TOO_YOUNG);
        assertThat(stays.find(stay).orElseThrow()).isInstanceOf(Stay.Here.class);
        age.set(Optional.of(17));

        assertThat(leaves(later)).isEqualTo(LeaveHouse.Outcome.LEFT);

        assertThat(lake.open(TaskKind.SEE_LEFT_ALONE)).singleElement().satisfies(task -> {
            assertThat(task.who()).isEqualTo(new Task.TaskFor.Person(lake.ama.person()));
            assertThat(task.kind().isUrgent()).isTrue();
        });
        assertThat(((Stay.Left) stays.find(stay).orElseThrow()).departure().said()).isEqualTo(WORDS);
    }

    @Test
    void leavesInItsOwnWordsAndOnlyWithTheManager() {
        assertThatThrownBy(() -> new LeaveHouse.Request(stay, later, Said.NOTHING, TODAY))
                .isInstanceOf(IllegalArgumentException.class);
        var request = new LeaveHouse.Request(stay, later, WORDS, TODAY);

        assertThat(leave.leave(request, lake.ama, later)).isEqualTo(LeaveHouse.Outcome.NOT_MANAGER);
        assertThat(leave.leave(request, CaseAtTheLake.actor(Role.SOCIAL_WORKER), later))
                .isEqualTo(LeaveHouse.Outcome.NOT_THERE);
        assertThat(lake.open(TaskKind.SEE_LEFT_ALONE)).isEmpty();
    }

    private TakeBackArrival.Outcome takenBack(Instant at) {
        return back.take(stay, WRONG, lake.mensah, at);
    }

    @Test
    void isTakenBackWithinADayWithAReasonAndByTheManager() {
        assertThat(back.take(stay, Said.why(" a "), lake.mensah, later))
                .isEqualTo(TakeBackArrival.Outcome.NO_REASON);
        assertThat(back.take(stay, WRONG, lake.ama, later)).isEqualTo(TakeBackArrival.Outcome.NOT_MANAGER);
        assertThat(back.take(stay, WRONG, CaseAtTheLake.actor(Role.SOCIAL_WORKER), later))
                .isEqualTo(TakeBackArrival.Outcome.NOT_THERE);
        assertThat(takenBack(later.plus(Duration.ofHours(24)).plusNanos(1)))
                .isEqualTo(TakeBackArrival.Outcome.TOO_OLD);
        assertThat(takenBack(later.plus(Duration.ofHours(24)))).isEqualTo(TakeBackArrival.Outcome.TAKEN_BACK);
        assertThat(takenBack(later)).isEqualTo(TakeBackArrival.Outcome.LEFT_BEFORE);
    }

    @Test
    void staysWhereSomethingSaysThatItWasThere() {
        stays.trace(stay);

        assertThat(takenBack(later)).isEqualTo(TakeBackArrival.Outcome.WAS_HERE);

        assertThat(stays.find(stay).orElseThrow()).isInstanceOf(Stay.Here.class);
        assertThat(lake.open(TaskKind.CHECK_HEALTH)).hasSize(1);
    }
}
