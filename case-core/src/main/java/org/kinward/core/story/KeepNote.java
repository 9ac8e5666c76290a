package org.kinward.core.story;

import jakarta.transaction.Transactional;
import org.kinward.core.access.NotThere;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** The casework part of {@link AddNote}: note, audit entry and the form's key in one transaction. */
public class KeepNote {

    private final Notes notes;

    private final DoneOnce once;

    private final AuditTrail trail;

    public KeepNote(Notes notes, DoneOnce once, AuditTrail trail) {
        this.notes = notes;
        this.once = once;
        this.trail = trail;
    }

    /**
     * Keeps the note once for each form.
     *
     * @throws NotThere
     *             if it may not be written here, or the form's key was used for something else; nothing is kept then
     */
    @Transactional
    public void keep(Note note, OnceKey stamp) {
        switch (once.claim(stamp, note.by(), note.surrogate().toString())) {
            case DoneOnce.Claim.Fresh _ -> keepNow(note);
            case DoneOnce.Claim.Done _ -> {
            }
            case DoneOnce.Claim.OtherRequest _ -> throw new NotThere();
        }
    }

    private void keepNow(Note note) {
        if (!notes.add(note)) {
            throw new NotThere();
        }
        trail.record(AuditEntry.done(AuditAction.NOTE_ADDED, AuditObject.NOTE, note.surrogate(), note.file().value()));
    }
}
