package org.kinward.web.risk;

import java.time.Duration;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.springframework.stereotype.Component;

/**
 * Asks the list of who may not come near a child for a name, then the second person where one is needed, and seals the name.
 * The list first: that somebody was stopped does not depend on how a colleague types. Never inside a transaction.
 */
@Component
public class NameAtTheDoor {

    private final ListAtTheDoor list;

    private final SealedNames names;

    private final SecondAtTheScreen screen;

    NameAtTheDoor(ListAtTheDoor list, SealedNames names, SecondAtTheScreen screen) {
        this.list = list;
        this.names = names;
        this.screen = screen;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** It lies in this slot. */
        record Sealed(int slot) implements Outcome {
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

        /** The second person has not said that she is here. */
        record NotHeard(SecondAtTheScreen.Outcome why) implements Outcome {
        }
    }

    /**
     * Seals the name, if nothing stands in the way.
     *
     * @param second
     *            who says that a name that is alike is somebody else
     */
    public Outcome seal(SealedNames.Kind kind, ListAtTheDoor.Asked asked, SecondAtTheScreen.Said second, Actor by) {
        return switch (list.ask(asked, by)) {
            case ListAtTheDoor.Answer.Wait(var left) -> new Outcome.Wait(left);
            case ListAtTheDoor.Answer.MayNot _ -> new Outcome.MayNot();
            case ListAtTheDoor.Answer.Alike _ -> new Outcome.Alike();
            case ListAtTheDoor.Answer.Free _ -> screen.missing(second).<Outcome>map(Outcome.NotHeard::new)
                    .orElseGet(() -> sealed(kind, asked, by));
        };
    }

    private Outcome sealed(SealedNames.Kind kind, ListAtTheDoor.Asked asked, Actor by) {
        return switch (names.seal(kind, asked.name(), asked.child(), by)) {
            case SealedNames.Outcome.Sealed(var slot) -> new Outcome.Sealed(slot);
            case SealedNames.Outcome.Faster _ -> new Outcome.NotSealed(false);
            case SealedNames.Outcome.Full _ -> new Outcome.NotSealed(true);
            case SealedNames.Outcome.NotInCare _ -> throw new NotThere();
        };
    }
}
