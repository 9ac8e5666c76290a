package org.kinward.core.shelter.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.LAKE_HOUSE;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.shelter.HouseAtTheLake;

/** Whatever is pressed at the door, in whatever order: who was not let in never leaves, and nobody leaves before coming. */
class VisitorMovesTest {

    @Property(tries = 200)
    void keepWhatTheyPromise(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 3) Integer> moves,
            @ForAll @Size(12) List<@IntRange(min = 0, max = 90) Integer> minutes) {
        var house = new HouseAtTheLake();
        var visitors = new InMemoryVisitors(house.kossi.person());
        var ids = List.of(new VisitorId(UUID.randomUUID()), new VisitorId(UUID.randomUUID()));

        for (int i = 0; i < moves.size(); i++) {
            var at = NOON.plusSeconds(60L * minutes.get(i));
            var now = NOON.plusSeconds(60L * 60);
            var id = ids.get(moves.get(i) % 2);
            var before = visitors.find(id);
            if (moves.get(i) < 2 && before.isEmpty()) {
                new ReceiveVisitor(visitors, house.moves, house.warn).receive(comes(id, at, minutes.get(i), house),
                        house.kossi);
            } else {
                new SeeVisitorOut(visitors, house.moves).leave(id, new Visitor.Left(at, house.kossi.person(), now),
                        house.kossi);
                before.filter(one -> !(one instanceof Visitor.Inside))
                        .ifPresent(one -> assertThat(visitors.find(id)).as("over is over").contains(one));
            }
            visitors.all().forEach(VisitorMovesTest::holds);
        }
    }

    /** Every third is not let in. */
    private static Visitor comes(VisitorId id, Instant at, int minute, HouseAtTheLake house) {
        var door = new Visitor.Door(id, LAKE_HOUSE, Optional.of(house.boy), new Visitor.Who(Visitor.CameAs.MOTHER,
                Visitor.PaperSeen.PASSPORT, OptionalInt.of(0), false), house.kossi.person(), at,
                NOON.plusSeconds(60L * 60));
        return minute % 3 == 0 ? new Visitor.Refused(door, Visitor.WhyNotIn.NOT_NOW, "")
                : new Visitor.Inside(door, house.kossi.person(), "");
    }

    private static void holds(Visitor visitor) {
        assertThat(visitor.door().at()).isBeforeOrEqualTo(visitor.door().written());
        if (visitor instanceof Visitor.Gone gone) {
            assertThat(gone.left().at()).isBetween(gone.door().at(), gone.left().written());
        }
    }
}
