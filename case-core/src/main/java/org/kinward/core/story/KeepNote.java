package org.kinward.core.story;

import jakarta.transaction.Transactional;

import org.kinward.core.answer.DoneOnce;
import org.kinward.core.answer.OnceKey;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditTrail;

/** The casework part of {@link AddNote}: note, audit entry and the form's key in one transaction. */
public class KeepNote {

    private static final String NOT_KEPT = "not there";

    private final Notes notes;

    private final DoneOnce once;

    private final AuditTrail trail;

    public KeepNote(Notes notes, DoneOnce once, AuditTrail trail) {
        this.notes = notes;
        this.once = once;
        this.trail = trail;
    }

    /** Keeps the note once for each form; false if it may not be written here. */
    @Transactional
    public boolean keep(Note note, OnceKey stamp) {
        return switch (once.claim(stamp, note.by())) {
            case DoneOnce.Claim.Fresh _ -> keepNow(note, stamp);
            case DoneOnce.Claim.Done(var result) -> !NOT_KEPT.equals(result);
            case DoneOnce.Claim.OtherRequest _ -> false;
        };
    }

    private boolean keepNow(Note note, OnceKey stamp) {
        if (!notes.add(note)) {
            once.remember(stamp, note.by(), NOT_KEPT);
            return false;
        }
        once.remember(stamp, note.by(), note.surrogate().toString());
        trail.record(AuditEntry.done(AuditAction.NOTE_ADDED, "note", note.surrogate(), note.file().value()));
        return true;
    }
}
