package org.kinward.web.shelter.outing;

import java.util.Optional;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.maycome.ListedNames;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.outing.MoveOuting;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.NameAtTheDoor;
import org.kinward.web.risk.SealedNames;
import org.kinward.web.risk.SecondAtTheScreen;
import org.springframework.stereotype.Component;

/** Asks the vault before somebody takes a child along, seals the name beside those of visitors, then casework decides (SECURITY section 2.2). */
@Component
class OutingDesk {

    private static final SealedNames.Kind KIND = new SealedNames.Kind(VaultField.VISITOR, 0);

    private final OutingReading reading;

    private final NameAtTheDoor door;

    private final ListedNames listed;

    private final MoveOuting move;

    OutingDesk(OutingReading reading, NameAtTheDoor door, ListedNames listed, MoveOuting move) {
        this.reading = reading;
        this.door = door;
        this.listed = listed;
        this.move = move;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** What casework decided. */
        record Decided(MoveOuting.Outcome what) implements Outcome {
        }

        /** The name was not sealed, and the child does not leave. */
        record Stopped(NameAtTheDoor.Outcome why) implements Outcome {
        }
    }

    /**
     * What was typed.
     *
     * @param name
     *            of who takes the child along, where it is nobody of the house
     * @param password
     *            of the second person, typed by herself
     */
    record Typed(OutingId id, MoveOuting.Press press, Optional<VaultText> name, String password) {

        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    Outcome move(Typed typed, OutingReading.OfChild read, Actor by) {
        var refusal = move.refusal(typed.id(), typed.press(), by);
        if (refusal.isPresent()) {
            return new Outcome.Decided(refusal.get());
        }
        return typed.press().escort().flatMap(escort -> typed.name().map(name -> named(escort, name, read)))
                .map(asked -> asked(typed, asked, read, by))
                .orElseGet(() -> new Outcome.Decided(move.move(typed.id(), typed.press(), by)));
    }

    private ListAtTheDoor.Asked named(Outing.Escort escort, VaultText name, OutingReading.OfChild read) {
        return new ListAtTheDoor.Asked(name, read.read().head().reference(), reading.ended(read),
                escort.second().isPresent(), read.read().house().now());
    }

    private Outcome asked(Typed typed, ListAtTheDoor.Asked asked, OutingReading.OfChild read, Actor by) {
        var second = new SecondAtTheScreen.Said(typed.press().escort().flatMap(Outing.Escort::second),
                typed.password());
        return switch (door.seal(KIND, asked, second, by)) {
            case NameAtTheDoor.Outcome.Sealed(var slot) ->
                new Outcome.Decided(move.move(typed.id(), byLine(typed.press().named(slot), asked, read, by), by));
            case NameAtTheDoor.Outcome.MayNot mayNot -> {
                move.stopped(typed.id(), typed.press(), by);
                yield new Outcome.Stopped(mayNot);
            }
            case NameAtTheDoor.Outcome other -> new Outcome.Stopped(other);
        };
    }

    /** The same by the line of who may take the child along today that holds this name, if one does. */
    private MoveOuting.Press byLine(MoveOuting.Press press, ListAtTheDoor.Asked asked, OutingReading.OfChild read,
            Actor by) {
        var today = read.read().house().today();
        var mays = read.mays().stream()
                .filter(one -> one.who().may() == MayCome.May.MAY_TAKE && one.holds(today)).toList();
        var slots = mays.stream().map(one -> one.who().name()).collect(Collectors.toUnmodifiableSet());
        var found = slots.isEmpty() ? slots : listed.among(asked.name(), asked.child(), slots, by);
        return mays.stream().filter(one -> found.contains(one.who().name())).findFirst()
                .map(one -> press.listed(one.id())).orElse(press);
    }
}
