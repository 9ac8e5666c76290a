package org.kinward.web.shelter.visitor;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.visitor.ReceiveVisitor;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.SealedNames;
import org.kinward.web.risk.SecondAtTheScreen;
import org.springframework.stereotype.Component;

/** Asks the vault before somebody is let in to a child, seals the name, then casework decides (SECURITY section 2.2). */
@Component
class VisitorDesk {

    private static final SealedNames.Kind KIND = new SealedNames.Kind(VaultField.VISITOR, 0);

    private final ListAtTheDoor list;

    private final SealedNames names;

    private final ReceiveVisitor receive;

    private final SecondAtTheScreen screen;

    VisitorDesk(ListAtTheDoor list, SealedNames names, ReceiveVisitor receive, SecondAtTheScreen screen) {
        this.screen = screen;
        this.list = list;
        this.names = names;
        this.receive = receive;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** What casework decided. */
        record Decided(ReceiveVisitor.Outcome what) implements Outcome {
        }

        /** This person may not come near. */
        record MayNot() implements Outcome {
        }

        /** A name on the list is alike: somebody reads it and says that this is somebody else. */
        record Alike() implements Outcome {
        }

        /** The name was not sealed: somebody was faster, or no room is left. */
        record NotSealed(boolean full) implements Outcome {
        }

        /** The list was asked very often lately. */
        record Wait(Duration left) implements Outcome {
        }

        /** Who allows it although the name is alike has not said so: the visitor waits. */
        record NotHeard(SecondAtTheScreen.Outcome why) implements Outcome {
        }
    }

    /** What was typed: the name, and the password of who allows a visitor whose name is alike. */
    record Typed(Optional<VaultText> name, String password) {

        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    Outcome write(Visitor visitor, Typed typed, VisitorReading.AtTheDoor door, Actor by) {
        var name = typed.name();
        var refusal = receive.refusal(visitor, by);
        if (refusal.isPresent()) {
            return new Outcome.Decided(refusal.get());
        }
        var stopped = visitor instanceof Visitor.Inside && name.isPresent() ? stopped(visitor, name.get(), door, by)
                : Optional.<Outcome>empty();
        return stopped.or(() -> notHeard(visitor, typed))
                .orElseGet(() -> name.map(one -> sealed(visitor, one, door, by))
                        .orElseGet(() -> new Outcome.Decided(receive.receive(visitor, by))));
    }

    /** Two let in a visitor whose name is alike: the second types her own password. */
    private Optional<Outcome> notHeard(Visitor visitor, Typed typed) {
        if (!(visitor instanceof Visitor.Inside inside) || !inside.door().who().alike()) {
            return Optional.empty();
        }
        return screen.missing(new SecondAtTheScreen.Said(Optional.of(inside.allowedBy()), typed.password()))
                .map(Outcome.NotHeard::new);
    }

    /** Nobody who may not come near is let in; that somebody tried stays in the trail. */
    private Optional<Outcome> stopped(Visitor visitor, VaultText name, VisitorReading.AtTheDoor door, Actor by) {
        var asked = new ListAtTheDoor.Asked(name, door.reference(), door.ended(), visitor.door().who().alike(),
                door.house().now());
        return switch (list.ask(asked, by)) {
            case ListAtTheDoor.Answer.Free _ -> Optional.empty();
            case ListAtTheDoor.Answer.Wait(var left) -> Optional.of(new Outcome.Wait(left));
            case ListAtTheDoor.Answer.Alike _ -> Optional.of(new Outcome.Alike());
            case ListAtTheDoor.Answer.MayNot _ -> {
                receive.stopped(visitor, by);
                yield Optional.of(new Outcome.MayNot());
            }
        };
    }

    private Outcome sealed(Visitor visitor, VaultText name, VisitorReading.AtTheDoor door, Actor by) {
        var before = slotBefore(visitor, name, door.reference(), by);
        if (before.isPresent()) {
            return new Outcome.Decided(receive.receive(visitor.named(before.getAsInt()), by));
        }
        return switch (names.seal(KIND, name, door.reference(), by)) {
            case SealedNames.Outcome.Sealed(var slot) ->
                new Outcome.Decided(receive.receive(visitor.named(slot), by));
            case SealedNames.Outcome.Faster _ -> new Outcome.NotSealed(false);
            case SealedNames.Outcome.Full _ -> new Outcome.NotSealed(true);
            case SealedNames.Outcome.NotInCare _ -> throw new NotThere();
        };
    }

    /** Where the name lies, if this very form was sent before. */
    private OptionalInt slotBefore(Visitor visitor, VaultText name, ReferenceNumber child, Actor by) {
        var slot = receive.before(visitor.id()).map(one -> one.door().who().name()).orElse(OptionalInt.empty());
        return slot.isPresent() && names.isAt(new VaultSlot(child, KIND.field(), slot.getAsInt()), name, by) ? slot
                : OptionalInt.empty();
    }
}
