package org.kinward.web.shelter.maycome;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.maycome.KeepMayCome;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.web.risk.ListAtTheDoor;
import org.kinward.web.risk.NameAtTheDoor;
import org.kinward.web.risk.SealedNames;
import org.kinward.web.risk.SecondAtTheScreen;
import org.springframework.stereotype.Component;

/** Asks the other side of the list first, seals the name, then casework decides (SECURITY section 2.2). */
@Component
class MayComeDesk {

    private static final SealedNames.Kind KIND = new SealedNames.Kind(VaultField.MAY_COME, 0);

    private final NameAtTheDoor door;

    private final KeepMayCome keep;

    MayComeDesk(NameAtTheDoor door, KeepMayCome keep) {
        this.door = door;
        this.keep = keep;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** What casework decided. */
        record Decided(KeepMayCome.Outcome what) implements Outcome {
        }

        /** The name was not sealed: nobody stands on both sides of the list. */
        record NotSealed(NameAtTheDoor.Outcome why) implements Outcome {
        }
    }

    Outcome write(MayCome line, VaultText name, MayComeReading.Read read, Actor by) {
        var house = read.stay().house();
        var refusal = keep.refusal(line, house.today(), by);
        if (refusal.isPresent()) {
            return new Outcome.Decided(refusal.get());
        }
        var asked = new ListAtTheDoor.Asked(name, read.stay().head().reference(), read.ended(), line.who().alike(),
                house.now());
        return switch (door.seal(KIND, asked, SecondAtTheScreen.Said.nobody(), by)) {
            case NameAtTheDoor.Outcome.Sealed(var slot) ->
                new Outcome.Decided(keep.write(line.named(slot), house.today(), by));
            case NameAtTheDoor.Outcome other -> new Outcome.NotSealed(other);
        };
    }
}
