package org.kinward.core.story;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.paper.FromPaper;

/**
 * A note in the story of a case file. It is never overwritten: a correction is a note of its own that names the note
 * it corrects.
 *
 * @param said
 *            what it says, of which kind and to whom
 * @param corrects
 *            the note that this one corrects
 */
public record Note(NoteId id, CaseFileId file, Said said, PersonId by, Instant at, Optional<NoteId> corrects) {

    /**
     * What a person writes.
     *
     * @param paper
     *            when and to whom it was told, if it was on paper first; who typed it, and when, is who wrote the note
     */
    public record Said(NoteKind kind, VisibleTo visibleTo, NoteText text, Optional<FromPaper> paper) {

        Said with(NoteText masked) {
            return new Said(kind, visibleTo, masked, paper);
        }
    }

    /** What the audit trail and the key of the form call it. */
    UUID surrogate() {
        return id.value();
    }
}
