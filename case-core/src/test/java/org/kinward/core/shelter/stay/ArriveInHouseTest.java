package org.kinward.core.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.access.RoomId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.term.InMemoryHouseTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A child comes, gets another room and leaves: never before it came, never twice at once. */
class ArriveInHouseTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryStays stays = new InMemoryStays();
    private final InMemoryRooms rooms = new InMemoryRooms();
    private final AtomicReference<RoomSharing> apart = new AtomicReference<>(InMemoryRooms.NOBODY_APART);
    private final RoomSharing sharing = new RoomSharing() {

        @Override
        public boolean isAgainst(CaseFileId child, RoomId room, Instant now) {
            return apart.get().isAgainst(child, room, now);
        }

        @Override
        public boolean hasAnybody(CaseFileId child, Instant now) {
            return apart.get().hasAnybody(child, now);
        }
    };
    private final ArriveInHouse arrive = new ArriveInHouse(stays, rooms, sharing,
            new ArrivalMoves(lake.moves, new InMemoryHouseTerms()));

    @Test
    void comesOnceAndIsLookedAtWithinTwoDays() {
        var request = request(NOON.minusSeconds(3600));

        assertThat(arrive.arrive(request, lake.ama, NOON)).isEqualTo(ArriveInHouse.Outcome.ARRIVED);
        assertThat(arrive.arrive(request, lake.ama, NOON)).isEqualTo(ArriveInHouse.Outcome.ARRIVED);

        assertThat(stays.of(lake.file)).hasSize(1);
        assertThat(lake.open(TaskKind.CHECK_HEALTH)).extracting(Task::due)
                .containsExactly(NOON.minusSeconds(3600).plus(Duration.ofHours(48)));
        var other = new ArriveInHouse.Request(request.id(), lake.file, NOON, Optional.empty());
        assertThatThrownBy(() -> arrive.arrive(other, lake.ama, NOON)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void comesNotTwiceAtOnceNorTomorrowNorIntoARoomOfAnotherHouse() {
        arrive.arrive(request(NOON), lake.ama, NOON);

        assertThat(arrive.arrive(request(NOON), lake.ama, NOON)).isEqualTo(ArriveInHouse.Outcome.STAYS_ALREADY);
        assertThat(arrive.arrive(request(NOON.plusSeconds(1)), lake.ama, NOON))
                .isEqualTo(ArriveInHouse.Outcome.IN_THE_FUTURE);
        var elsewhere = new ArriveInHouse.Request(id(), lake.file, NOON,
                Optional.of(new RoomId(UUID.randomUUID())));
        assertThat(arrive.arrive(elsewhere, lake.ama, NOON)).isEqualTo(ArriveInHouse.Outcome.NO_SUCH_ROOM);
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        assertThat(arrive.arrive(request(NOON), stranger, NOON)).isEqualTo(ArriveInHouse.Outcome.NOT_THERE);
    }

    @Test
    void livesElsewhereOnlyWhereNobodyHasWrittenAnArrival() {
        var never = new NotInHouse(stays, lake.moves);

        assertThat(never.say(id(), lake.file, lake.ama, NOON)).as("who does not see head counts")
                .isEqualTo(NotInHouse.Outcome.NOT_THERE);
        stays.seen(lake.file);
        assertThat(never.say(id(), lake.file, lake.mensah, NOON)).isEqualTo(NotInHouse.Outcome.SEEN_HERE);
        stays.nobodySaw();
        assertThat(never.say(id(), lake.file, lake.mensah, NOON)).isEqualTo(NotInHouse.Outcome.SAID);
        assertThat(never.say(id(), lake.file, lake.mensah, NOON)).isEqualTo(NotInHouse.Outcome.SAID);
        assertThat(stays.of(lake.file)).hasSize(1);
        arrive.arrive(request(NOON), lake.ama, NOON);

        assertThat(never.say(id(), lake.file, lake.mensah, NOON)).isEqualTo(NotInHouse.Outcome.STAYS);
        assertThat(stays.at(lake.file, NOON)).isOne();
    }

    @Test
    void getsAnotherRoomOfItsHouse() {
        var move = new MoveToRoom(stays, rooms, sharing, lake.moves);
        arrive.arrive(request(NOON), lake.ama, NOON);
        var stay = stays.of(lake.file).getFirst().id();

        assertThat(move.move(new MoveToRoom.Request(stay, 1, InMemoryRooms.FIG), lake.ama, NOON))
                .isEqualTo(MoveToRoom.Outcome.MOVED);
        assertThat(move.move(new MoveToRoom.Request(stay, 1, InMemoryRooms.PALM), lake.mensah, NOON))
                .isEqualTo(MoveToRoom.Outcome.MOVED_SINCE);
        assertThat(move.move(new MoveToRoom.Request(stay, 2, new RoomId(UUID.randomUUID())), lake.ama, NOON))
                .isEqualTo(MoveToRoom.Outcome.NO_SUCH_ROOM);

        assertThat(stays.of(lake.file).getFirst().room()).contains(InMemoryRooms.FIG);
    }

    /** It warns, and never keeps a child from a bed: whoever gives it says why. */
    @Test
    void sharesARoomWithWhomItMustNotForAReasonOnly() {
        apart.set(InMemoryRooms.apartIn(InMemoryRooms.PALM));
        var request = request(NOON);
        var file = request.file();
        assertThat(arrive.arrive(request, lake.mensah, NOON)).isEqualTo(ArriveInHouse.Outcome.MUST_NOT_SHARE);
        assertThat(stays.of(file)).isEmpty();
        assertThat(arrive.arrive(new ArriveInHouse.Request(request.id(), file, NOON, request.room(), "No other bed"),
                lake.mensah, NOON)).isEqualTo(ArriveInHouse.Outcome.ARRIVED);
        var stay = stays.of(file).getFirst();
        assertThat(stay.rooms().getLast().despite()).isEqualTo("No other bed");

        var move = new MoveToRoom(stays, rooms, sharing, lake.moves);
        apart.set(InMemoryRooms.apartIn(InMemoryRooms.FIG));
        var fig = new MoveToRoom.Request(stay.id(), 1, InMemoryRooms.FIG);
        assertThat(move.move(fig, lake.mensah, NOON)).isEqualTo(MoveToRoom.Outcome.MUST_NOT_SHARE);
        apart.set(InMemoryRooms.apartIn(InMemoryRooms.PALM));
        assertThat(move.move(fig, lake.ama, NOON)).as("she does not see who sleeps where")
                .isEqualTo(MoveToRoom.Outcome.MUST_NOT_SHARE);
        assertThat(move.move(fig, lake.mensah, NOON)).isEqualTo(MoveToRoom.Outcome.MOVED);
    }

    @Test
    void countsBedsToWarnOnly() {
        var beds = new KeepBeds(rooms, _ -> {
        });

        beds.keep(CaseAtTheLake.LAKE_HOUSE, Map.of(InMemoryRooms.FIG, 2, new RoomId(UUID.randomUUID()), 3), lake.mensah,
                NOON);

        assertThat(beds.read(CaseAtTheLake.LAKE_HOUSE, lake.mensah)).extracting(RoomBeds::beds)
                .containsExactly(Optional.of(2), Optional.empty());
        assertThatThrownBy(() -> beds.read(CaseAtTheLake.LAKE_HOUSE, lake.ama)).isInstanceOf(NotThere.class);
        assertThat(new RoomBeds(InMemoryRooms.FIG, "Fig", Optional.of(2), 3).isTooFull()).isTrue();
    }

    private ArriveInHouse.Request request(Instant at) {
        return new ArriveInHouse.Request(id(), lake.file, at, Optional.of(InMemoryRooms.PALM));
    }

    private static StayId id() {
        return new StayId(UUID.randomUUID());
    }
}
