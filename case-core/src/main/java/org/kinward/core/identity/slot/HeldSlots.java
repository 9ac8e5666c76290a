package org.kinward.core.identity.slot;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.saving.Revision;

/** The slots of one sealed kind of one child that hold something, as far as it decides where another account goes. */
public record HeldSlots(List<Slot> slots) {

    /** One of them. */
    public record Slot(int item, Revision revision, PersonId writtenBy) {
    }

    public HeldSlots {
        slots = List.copyOf(slots);
    }

    /**
     * Where the entry of somebody goes who may not read what is held: beside it, whatever slot was asked for, and on a
     * second try of the same form where the first try went. Empty when it would take something back, or nothing more
     * fits; then nothing is written.
     */
    public Optional<VaultEntry> beside(VaultEntry entry, PersonId by) {
        if (slots.isEmpty()) {
            return Optional.of(entry);
        }
        var mine = slots.stream()
                .filter(slot -> slot.writtenBy().equals(by) && slot.revision().equals(entry.revision()))
                .map(Slot::item).findFirst();
        int item = mine.orElseGet(() -> slots.stream().mapToInt(Slot::item).max().orElse(-1) + 1);
        return item < VaultSlot.MOST_ITEMS && entry.value().isPresent() ? Optional.of(entry.at(item))
                : Optional.empty();
    }
}
