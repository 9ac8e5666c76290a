package org.kinward.web.shelter.outing;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.outing.MoveOuting;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.NameAtTheDoor;
import org.kinward.web.risk.SealedNames;
import org.springframework.stereotype.Component;

/** Asks the vault before somebody takes a child along, seals the name beside those of visitors, then casework decides (SECURITY section 2.2). */
@Component
class OutingDesk {

    private static final SealedNames.Kind KIND = new SealedNames.Kind(VaultField.VISITOR, 0);

    private final OutingReading reading;

    private final NameAtTheDoor door;

    private final MoveOuting move;

    OutingDesk(OutingReading reading, NameAtTheDoor door, MoveOuting move) {
        this.reading = reading;
        this.door = door;
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
     */
    record Typed(OutingId id, MoveOuting.Press press, Optional<VaultText> name) {
    }

    Outcome move(Typed typed, OutingReading.OfChild read, Actor by) {
        var refusal = move.refusal(typed.id(), typed.press(), by);
        if (refusal.isPresent()) {
            return new Outcome.Decided(refusal.get());
        }
        return typed.press().escort().flatMap(escort -> typed.name().map(name -> named(escort, name, read)))
                .map(asked -> asked(typed, asked, by))
                .orElseGet(() -> new Outcome.Decided(move.move(typed.id(), typed.press(), by)));
    }

    private ListAtTheDoor.Asked named(Outing.Escort escort, VaultText name, OutingReading.OfChild read) {
        return new ListAtTheDoor.Asked(name, read.read().head().reference(), reading.ended(read),
                escort.second().isPresent(), read.read().house().now());
    }

    private Outcome asked(Typed typed, ListAtTheDoor.Asked asked, Actor by) {
        return switch (door.seal(KIND, asked, by)) {
            case NameAtTheDoor.Outcome.Sealed(var slot) ->
                new Outcome.Decided(move.move(typed.id(), typed.press().named(slot), by));
            case NameAtTheDoor.Outcome.MayNot mayNot -> {
                move.stopped(typed.id(), typed.press(), by);
                yield new Outcome.Stopped(mayNot);
            }
            case NameAtTheDoor.Outcome other -> new Outcome.Stopped(other);
        };
    }
}
