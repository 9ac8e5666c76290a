package org.kinward.core.identity;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.kinward.core.access.PersonId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;

/**
 * One more detail of a kind of which there may be many. It stands beside what is held, never in its place.
 *
 * @param range
 *            where such details stand
 */
public record Addition(ReferenceNumber child, SlotRange range, VaultText text) {

    /** What came of it; whatever else is held stays as it is. */
    public enum Outcome {
        /** It is held, since now or since the same person added the very same. */
        ADDED,
        /** Every slot of the range is taken. */
        FULL,
        /** There is no such child for this person, or its details have ended. */
        NOT_THERE
    }

    /** A slot of the range that is taken, by whom, and whether it holds the very text that is to be added. */
    public record Taken(int item, PersonId by, boolean same) {
    }

    /** Whether this person has added the very same before. Nobody learns what somebody else has written. */
    public static boolean isThere(List<Taken> taken, PersonId by) {
        return taken.stream().anyMatch(one -> one.same() && one.by().equals(by));
    }

    /** The lowest slot that nothing has ever stood in; empty when none is left. */
    public OptionalInt free(List<Taken> taken) {
        return IntStream.rangeClosed(range.first(), range.last())
                .filter(item -> taken.stream().noneMatch(one -> one.item() == item)).findFirst();
    }

    /** As it is kept in this slot, which nobody writes a second time. */
    public VaultEntry at(int item) {
        return VaultEntry.of(new VaultSlot(child, range.field(), item), new Revision(1), text);
    }
}
