package org.kinward.web.shelter.house;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.note.ShiftNote;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** A note for the next shift, as typed. */
record NoteForm(String kind, String about, String words, FormStamp stamp) {

    NoteForm(@Nullable String kind, @Nullable String about, @Nullable String words, @Nullable FormStamp stamp) {
        this.kind = Fields.orEmpty(kind);
        this.about = Fields.orEmpty(about);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static NoteForm empty() {
        return new NoteForm(ShiftNote.ShiftNoteKind.FOR_NEXT_SHIFT.name(), null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    NoteForm anew() {
        return new NoteForm(kind, about, words, FormStamp.fresh(Revision.NEW));
    }

    /** The note; empty if something is wrong, and then it says what. */
    Optional<ShiftNote> read(Fields fields, House house, PersonId by) {
        var what = fields.one("kind", kind, ShiftNote.ShiftNoteKind.class);
        var said = fields.words("words", words, ShiftNote.LONGEST);
        if (said.length() < ShiftNote.SHORTEST) {
            fields.missing("words");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var child = about.isEmpty() ? Optional.<IntakeId>empty() : Optional.of(new IntakeId(RiskPath.id(about)));
        return Optional.of(new ShiftNote(stamp.idempotencyKey(), house.place(), child, what.orElseThrow(), said, by,
                house.now()));
    }
}
