package org.kinward.web.risk;

import java.time.Duration;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.springframework.stereotype.Component;

/** Asks the list of who may not come near a child for a name, and seals it if it is not on it. Never inside a transaction. */
@Component
public class NameAtTheDoor {

    private final ListAtTheDoor list;

    private final SealedNames names;

    NameAtTheDoor(ListAtTheDoor list, SealedNames names) {
        this.list = list;
        this.names = names;
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
    }

    public Outcome seal(SealedNames.Kind kind, ListAtTheDoor.Asked asked, Actor by) {
        return switch (list.ask(asked, by)) {
            case ListAtTheDoor.Answer.Wait(var left) -> new Outcome.Wait(left);
            case ListAtTheDoor.Answer.MayNot _ -> new Outcome.MayNot();
            case ListAtTheDoor.Answer.Alike _ -> new Outcome.Alike();
            case ListAtTheDoor.Answer.Free _ -> switch (names.seal(kind, asked.name(), asked.child(), by)) {
                case SealedNames.Outcome.Sealed(var slot) -> new Outcome.Sealed(slot);
                case SealedNames.Outcome.Faster _ -> new Outcome.NotSealed(false);
                case SealedNames.Outcome.Full _ -> new Outcome.NotSealed(true);
                case SealedNames.Outcome.NotInCare _ -> throw new NotThere();
            };
        };
    }
}
