package org.kinward.core.shelter.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.shelter.leaving.LeaveHouse;
import org.kinward.core.shelter.leaving.TakeBackArrival;
import org.kinward.core.shelter.term.InMemoryHouseTerms;
import org.kinward.core.task.TaskKind;

/** Whatever people write, in whatever order: a child is in one house at a time, and leaves after it came. */
class StayMovesTest {

    private static final Said WORDS = new Said("I go to my aunt", Optional.of(Said.GoesTo.FAMILY));

    @Property(tries = 200)
    void keepWhatTheyPromise(@ForAll @Size(max = 14) List<@IntRange(min = 0, max = 3) Integer> moves,
            @ForAll @Size(14) List<@IntRange(min = 0, max = 120) Integer> minutes) {
        var lake = new CaseAtTheLake();
        var stays = new InMemoryStays();
        var leave = new LeaveHouse(new EndOfStay(stays, lake.moves), (_, _) -> Optional.of(17),
                new InMemoryHouseTerms(), lake.moves);
        var back = new TakeBackArrival(new EndOfStay(stays, lake.moves), stays, lake.moves);
        var now = NOON.plusSeconds(60L * 100);

        for (int i = 0; i < moves.size(); i++) {
            var at = NOON.plusSeconds(60L * minutes.get(i));
            var here = stays.of(lake.file).stream().filter(Stay.Here.class::isInstance).findFirst();
            switch (moves.get(i)) {
                case 0 -> arrives(lake, stays, at, now);
                case 1 -> here.ifPresent(
                        stay -> leave.leave(new LeaveHouse.Request(stay.id(), at, WORDS, TODAY), lake.mensah, now));
                case 2 -> here.ifPresent(
                        stay -> back.take(stay.id(), Said.why("The wrong child"), lake.mensah, now));
                default ->
                    new NotInHouse(stays, lake.moves).say(new StayId(UUID.randomUUID()), lake.file, lake.mensah, now);
            }
            holds(lake, stays);
        }
    }

    private static void arrives(CaseAtTheLake lake, InMemoryStays stays, Instant at, Instant now) {
        new ArriveInHouse(stays, new InMemoryRooms(), InMemoryRooms.NOBODY_APART,
                new ArrivalMoves(lake.moves, new InMemoryHouseTerms()))
                .arrive(new ArriveInHouse.Request(new StayId(UUID.randomUUID()), lake.file, at, Optional.empty()),
                        lake.ama, now);
    }

    private static void holds(CaseAtTheLake lake, InMemoryStays stays) {
        for (int minute = 0; minute <= 130; minute++) {
            assertThat(stays.at(lake.file, NOON.plusSeconds(60L * minute))).isLessThanOrEqualTo(1);
        }
        var here = stays.of(lake.file).stream().filter(Stay.Here.class::isInstance).count();
        assertThat(here).isLessThanOrEqualTo(1);
        assertThat((long) lake.open(TaskKind.CHECK_HEALTH).size()).as("a health check for who is there")
                .isEqualTo(here);
    }
}
