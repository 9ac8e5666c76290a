package org.kinward.core.shelter.note;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.shelter.HouseMoves;

/** One shift writes, the next one says that it has read. */
public class HandOverShift {

    private final ShiftNotes notes;

    private final HouseMoves moves;

    public HandOverShift(ShiftNotes notes, HouseMoves moves) {
        this.notes = notes;
        this.moves = moves;
    }

    /**
     * Keeps a note once; false if the house, or the child, is not this person's now.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if the same form was sent with something else before
     */
    @Transactional
    public boolean write(ShiftNote note, Actor by) {
        var known = note.about().map(child -> moves.child(child, by)
                .filter(found -> found.home().place().equals(note.place())).isPresent()).orElse(true);
        if (!known || !moves.cares(note.place(), by)) {
            return false;
        }
        var wish = "note " + note.place().value() + " " + note.about() + " " + note.kind() + " " + note.words();
        if (moves.isFirst(new OnceKey(note.id(), wish), by)) {
            notes.add(note);
            moves.record(AuditEntry.done(AuditAction.SHIFT_NOTE_ADDED, AuditObject.SHIFT_NOTE, note.id(),
                    note.place().value()));
        }
        return true;
    }

    /** Says that this person has read what happened until then; never back in time, never ahead of now. */
    @Transactional
    public boolean read(PlaceId place, Instant until, Actor by, Instant now) {
        if (!moves.cares(place, by)) {
            return false;
        }
        var read = until.isAfter(now) ? now : until;
        if (notes.readUntil(place, by.person()).filter(before -> !before.isBefore(read)).isEmpty()) {
            notes.read(place, by.person(), read);
            moves.record(AuditEntry.done(AuditAction.HOUSE_READ, AuditObject.HOUSE, place.value()));
        }
        return true;
    }
}
