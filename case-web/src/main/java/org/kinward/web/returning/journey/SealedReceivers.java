package org.kinward.web.returning.journey;

import java.util.OptionalInt;

import org.kinward.core.access.Actor;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.web.risk.SealedNames;
import org.springframework.stereotype.Component;

/** Names of who receives a child at its home, one after the other in the vault. */
@Component
class SealedReceivers {

    /** Names of houses that handed the child over lie before. */
    private static final SealedNames.Kind KIND = new SealedNames.Kind(VaultField.HANDED_TO, 100);

    private final SealedNames names;

    SealedReceivers(Vault vault) {
        this.names = new SealedNames(vault);
    }

    /** Seals a name in the next free slot; the name that was sealed last is there already. */
    ReceiverDesk.Outcome seal(VaultText name, ReferenceNumber child, Actor by) {
        return switch (names.seal(KIND, name, child, by)) {
            case SealedNames.Outcome.Sealed(var slot) -> new ReceiverDesk.Outcome.Sealed(slot);
            case SealedNames.Outcome.NotInCare _ -> new ReceiverDesk.Outcome.NotInCare();
            case SealedNames.Outcome.Faster _ -> new ReceiverDesk.Outcome.Faster();
            case SealedNames.Outcome.Full _ -> new ReceiverDesk.Outcome.Full();
        };
    }

    /** Whether this very name lies there. */
    boolean isAt(OptionalInt slot, VaultText name, ReferenceNumber child, Actor by) {
        return slot.isPresent() && names.isAt(new VaultSlot(child, KIND.field(), slot.getAsInt()), name, by);
    }
}
