package org.kinward.core.identity;

import java.util.Optional;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/**
 * One detail to be kept, written as often as needed with the same result. Empty when the detail was taken back: the
 * slot then holds nothing, but remembers the revision.
 *
 * @param revision
 *            the revision that the page will have once casework has saved it too
 * @param over
 *            what it may be written over
 */
public record VaultEntry(VaultSlot slot, Revision revision, Optional<VaultText> value, Over over) {

    /** What an entry may be written over. */
    public enum Over {
        OLDER_REVISION,
        /** Nothing: what stands in the slot stays there, whoever wrote it and however long ago. */
        NOTHING,
        /**
         * The page was saved since its form was opened: the form may be one that was sent before, and then its value is there
         * already. It changes nothing.
         */
        NOT_WRITTEN,
        /**
         * What this very person has just written, at this revision and in these words, and casework has refused: it is taken out
         * as if it had never stood there.
         */
        REFUSED
    }

    public static VaultEntry of(VaultSlot slot, Revision revision, VaultText value) {
        return new VaultEntry(slot, revision, Optional.of(value), Over.OLDER_REVISION);
    }

    /** The same detail in another slot of its kind. */
    public VaultEntry at(int item) {
        return new VaultEntry(new VaultSlot(slot.child(), slot.field(), item), revision, value, over);
    }

    /** The detail is taken back or turned into one of the four reasons, which casework holds. */
    public static VaultEntry emptied(VaultSlot slot, Revision revision) {
        return new VaultEntry(slot, revision, Optional.empty(), Over.OLDER_REVISION);
    }

    /** The same detail under another number of the same child. */
    public VaultEntry under(ReferenceNumber number) {
        return new VaultEntry(new VaultSlot(number, slot.field(), slot.item()), revision, value, over);
    }

    /** The same detail of a form that is out of date: it only asks whether it is there already. */
    public VaultEntry asSentAgain() {
        return new VaultEntry(slot, revision, value, Over.NOT_WRITTEN);
    }

    /** The same detail, which casework has refused after it was kept here. */
    public VaultEntry asRefused() {
        return new VaultEntry(slot, revision, value, Over.REFUSED);
    }

    /** The same detail, kept only if the slot is free. */
    public VaultEntry ifFree() {
        return new VaultEntry(slot, revision, value, Over.NOTHING);
    }
}
