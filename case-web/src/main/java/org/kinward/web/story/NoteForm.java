package org.kinward.web.story;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.saving.Revision;
import org.kinward.core.story.AddNote.TellingWordsAre;
import org.kinward.core.story.Note;
import org.kinward.core.story.NoteId;
import org.kinward.core.story.NoteKind;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.VisibleTo;
import org.kinward.reporting.story.StoryEvent;
import org.kinward.web.intake.paper.PaperDesk;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** A note as typed. It prints itself as hidden. */
record NoteForm(String words, String kind, String visibleTo, String corrects, String telling, PaperInput paper,
        FormStamp stamp) {

    NoteForm(@Nullable String words, @Nullable String kind, @Nullable String visibleTo, @Nullable String corrects,
            @Nullable String telling, @Nullable PaperInput paper, @Nullable FormStamp stamp) {
        this.words = orEmpty(words);
        this.kind = orEmpty(kind);
        this.visibleTo = orEmpty(visibleTo);
        this.corrects = orEmpty(corrects);
        this.telling = orEmpty(telling);
        this.paper = PaperInput.orEmpty(paper);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The same, with what the note says that is to be corrected. */
    NoteForm correcting(StoryEvent old) {
        return new NoteForm(old.told().words().orElse(""), old.told().word(),
                old.told().noted().visibleTo().map(Enum::name).orElse(visibleTo), corrects, telling, paper, stamp);
    }

    /** The same note on a form of its own. */
    NoteForm again() {
        return new NoteForm(words, kind, visibleTo, corrects, telling, paper, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed as a note; empty if something is wrong, and then it says what. */
    Optional<Note.Said> read(BindingResult result, Supplier<PaperDesk.Ground> around) {
        if (!NoteText.fits(words)) {
            result.rejectValue("words", "story.note.words-wrong");
        }
        var noteKind = constant(NoteKind.values(), kind);
        if (noteKind.isEmpty()) {
            result.rejectValue("kind", "story.note.kind-missing");
        }
        var readers = constant(VisibleTo.values(), visibleTo);
        if (readers.isEmpty()) {
            result.rejectValue("visibleTo", "story.note.visible-missing");
        }
        var told = paper.isFirst() ? paper.read(around.get(), result) : Optional.<FromPaper>empty();
        return result.hasErrors() ? Optional.empty()
                : Optional.of(new Note.Said(noteKind.orElseThrow(), readers.orElseThrow(), new NoteText(words),
                        told));
    }

    /** The key of the form is the note's own id: the same form keeps one note. */
    NoteId id() {
        return new NoteId(stamp.idempotencyKey());
    }

    Optional<NoteId> corrected() {
        try {
            return corrects.isEmpty() ? Optional.empty() : Optional.of(new NoteId(UUID.fromString(corrects)));
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }

    TellingWordsAre tellingWordsAre() {
        return constant(TellingWordsAre.values(), telling).orElse(TellingWordsAre.TO_BE_SHOWN);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst();
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "NoteForm[hidden]";
    }
}
