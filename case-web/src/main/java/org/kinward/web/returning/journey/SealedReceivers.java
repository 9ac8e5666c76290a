package org.kinward.web.returning.journey;

import java.util.OptionalInt;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.springframework.stereotype.Component;

/** Names of who receives a child at its home, one after the other in the vault: none takes the place of another one. */
@Component
class SealedReceivers {

    /** Names of houses that handed the child over lie before. */
    private static final int FIRST = 100;

    private final Vault vault;

    SealedReceivers(Vault vault) {
        this.vault = vault;
    }

    /** Seals a name in the next free slot; the name that was sealed last is there already. */
    ReceiverDesk.Outcome seal(VaultText name, ReferenceNumber child, Actor by) {
        var last = vault.held(child, by).stream()
                .filter(one -> one.field() == VaultField.HANDED_TO && one.item() >= FIRST).mapToInt(HeldField::item)
                .max();
        if (last.isPresent() && isAt(last, name, child, by)) {
            return new ReceiverDesk.Outcome.Sealed(last.getAsInt());
        }
        int next = last.orElse(FIRST - 1) + 1;
        return next < VaultSlot.MOST_ITEMS ? keep(entry(next, name, child), by) : new ReceiverDesk.Outcome.Full();
    }

    private ReceiverDesk.Outcome keep(VaultEntry entry, Actor by) {
        return switch (vault.keep(entry.ifFree(), by)) {
            case Kept.Done _ -> new ReceiverDesk.Outcome.Sealed(entry.slot().item());
            case Kept.Stale _ -> new ReceiverDesk.Outcome.Faster();
            case Kept.NotInCare _ -> new ReceiverDesk.Outcome.NotInCare();
            case Kept.Ended _ -> throw new NotThere();
        };
    }

    /** Whether this very name lies there. */
    boolean isAt(OptionalInt slot, VaultText name, ReferenceNumber child, Actor by) {
        return slot.isPresent()
                && vault.keep(entry(slot.getAsInt(), name, child).asSentAgain(), by) instanceof Kept.Done;
    }

    private static VaultEntry entry(int slot, VaultText name, ReferenceNumber child) {
        return VaultEntry.of(new VaultSlot(child, VaultField.HANDED_TO, slot), new Revision(1), name);
    }
}
