package org.kinward.core.story;

import jakarta.transaction.Transactional;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** The casework part of {@link AddNote}: note, audit entry and the form's key in one transaction. */
public class KeepNote {

    private final Notes notes;

    private final DoneOnce once;

    private final AuditTrail trail;

    private final NarrowRecord narrow;

    public KeepNote(Notes notes, DoneOnce once, AuditTrail trail, NarrowRecord narrow) {
        this.narrow = narrow;
        this.notes = notes;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Keeps the note once for each form.
     *
     * @param record
     *            of the child that it is about
     * @return whether it is kept, now or since the first press; false if the form was used for another one
     * @throws NotThere
     *             if it may not be written here; nothing is kept then
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if it would tell a story, and the child does not agree to being recorded
     */
    @Transactional
    public boolean keep(Note note, IntakeId record, OnceKey stamp) {
        if (!note.said().kind().isOfOurWork()) {
            narrow.beyond(record);
        }
        return switch (once.claim(stamp, note.by(), note.surrogate().toString())) {
            case DoneOnce.Claim.Fresh _ -> {
                keepNow(note);
                yield true;
            }
            case DoneOnce.Claim.Done _ -> true;
            case DoneOnce.Claim.OtherRequest _ -> false;
        };
    }

    private void keepNow(Note note) {
        if (!notes.add(note)) {
            throw new NotThere();
        }
        trail.record(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, note.surrogate(), note.file().value()));
    }
}
