package org.kinward.web.demo.later;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.story.KeepNote;
import org.kinward.core.story.Note;
import org.kinward.core.story.NoteId;
import org.kinward.core.story.NoteKind;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.VisibleTo;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A note of the story of an invented child that was on paper first. */
@Component
@Profile("demo & !production")
final class DemoNote {

    private static final String WORDS = "The vaccinations are done. The next one is in four weeks";

    private final KeepNote keep;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoNote(KeepNote keep, CaseFiles files, TransactionTemplate transaction) {
        this.keep = keep;
        this.files = files;
        this.transaction = transaction;
    }

    /** What stands on this paper. */
    void of(IntakeId intake, FromPaper paper, Actor by, Instant at) {
        var id = UUID.nameUUIDFromBytes(("note " + intake.value()).getBytes(StandardCharsets.UTF_8));
        var file = Objects.requireNonNull(transaction.execute(_ -> files.of(intake).orElseThrow())).id();
        var said = new Note.Said(NoteKind.OBSERVATION, VisibleTo.ALL_ON_CASE, new NoteText(WORDS), Optional.of(paper));
        keep.keep(new Note(new NoteId(id), file, said, by.person(), at, Optional.empty()), intake,
                new OnceKey(id, "note of the nurse"));
    }
}
