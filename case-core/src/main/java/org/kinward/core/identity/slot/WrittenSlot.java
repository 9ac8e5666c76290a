package org.kinward.core.identity.slot;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.saving.Revision;

/**
 * What a slot of the vault holds, as far as it decides whether it may be written over. The vault is written before
 * casework decides, so a revision may stand here that casework has never heard of.
 *
 * @param settled
 *            whether it was written so long ago that a casework transaction begun then has ended, one way or the other
 * @param same
 *            whether it holds the very value that is to be kept
 */
public record WrittenSlot(Revision revision, PersonId writtenBy, boolean settled, boolean same) {

    /**
     * What the vault answers without writing; empty when it may write. An entry that is sent again never is written: it
     * is there, or another value is. One for a free slot is written where nothing stands; a refused one never.
     */
    public static Optional<Kept> answer(Optional<WrittenSlot> there, VaultEntry entry, PersonId by) {
        return switch (entry.over()) {
            case OLDER_REVISION -> there.flatMap(slot -> slot.answerTo(entry, by));
            case NOTHING -> there.map(WrittenSlot::stands);
            case REFUSED -> Optional.of(new Kept.Done());
            case NOT_WRITTEN -> Optional.of(there.map(WrittenSlot::stands)
                    .orElseGet(() -> entry.value().isEmpty() ? new Kept.Done() : new Kept.Stale(Revision.NEW)));
        };
    }

    /** Whether this is what this person has just kept, so that it goes again when casework refuses it. */
    public boolean isRefusedBy(VaultEntry entry, PersonId by) {
        return same && !settled && revision.equals(entry.revision()) && writtenBy.equals(by);
    }

    private Kept stands() {
        return same ? new Kept.Done() : new Kept.Stale(revision);
    }

    /**
     * What is answered without writing; empty when it may be written. The same revision may be written again by the
     * same person, who is trying again, and by another one once the first attempt is settled: casework has not
     * confirmed it, or that other person's form would be out of date already.
     */
    private Optional<Kept> answerTo(VaultEntry entry, PersonId by) {
        var asked = entry.revision().number();
        if (asked > revision.number()) {
            return Optional.empty();
        }
        if (asked == revision.number() && same) {
            return Optional.of(new Kept.Done());
        }
        var again = asked == revision.number() && (writtenBy.equals(by) || settled);
        return again ? Optional.empty() : Optional.of(new Kept.Stale(revision));
    }
}
