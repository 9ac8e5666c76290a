package org.kinward.core.identity;

import java.util.Optional;

import org.kinward.core.saving.Revision;

/**
 * One detail to be kept, written as often as needed with the same result. Empty when the detail was taken back: the
 * slot then holds nothing, but remembers the revision.
 *
 * @param revision
 *            the revision that the page will have once casework has saved it too
 */
public record VaultEntry(VaultSlot slot, Revision revision, Optional<VaultText> value) {

    public static VaultEntry of(VaultSlot slot, Revision revision, VaultText value) {
        return new VaultEntry(slot, revision, Optional.of(value));
    }

    /** The same detail in another slot of its kind. */
    VaultEntry at(int item) {
        return new VaultEntry(new VaultSlot(slot.child(), slot.field(), item), revision, value);
    }

    /** The detail is taken back or turned into one of the four reasons, which casework holds. */
    public static VaultEntry emptied(VaultSlot slot, Revision revision) {
        return new VaultEntry(slot, revision, Optional.empty());
    }
}
