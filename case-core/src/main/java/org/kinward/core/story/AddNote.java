package org.kinward.core.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.search.SearchGuard;
import org.kinward.core.access.search.SearchLimits;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.OnceKey;

/**
 * Writes a note into the story. A note by which somebody could be found is not kept in silence: the writer changes it,
 * keeps it with those words masked, or says that a number is none. A name that the vault holds is never kept.
 * The check answers for children in the writer's care only, and as seldom as every other search.
 */
public class AddNote {

    /** What came of it. */
    public sealed interface Outcome {

        /** It stands in the story, from this press of the button or an earlier one. */
        record Kept() implements Outcome {
        }

        /** Nothing was kept and no word was compared: the check has answered very often lately. */
        record Wait(Duration left) implements Outcome {
        }

        /** Nothing was kept: this form has kept another note already, and was typed over after Back. */
        record OtherNote() implements Outcome {
        }

        /** Nothing was kept; this was found. */
        record Telling(TellingWords words) implements Outcome {
        }
    }

    /** What to do about words by which somebody could be found. */
    public enum TellingWordsAre {
        /** Nobody has been asked yet. */
        TO_BE_SHOWN,
        /** Keep the note without them. */
        MASKED,
        /** The writer says that they are nothing of the kind; does not hold for a name. */
        HARMLESS
    }

    /** Whose story a note goes into; the number tells the vault which child it is. */
    public record Where(CaseFileId file, IntakeId record, ReferenceNumber child, Optional<NoteId> corrects) {
    }

    /** What a person wants to write. */
    public record Request(NoteId id, Where where, Note.Said said, TellingWordsAre telling) {

        /** One form is for one note, as it was typed. */
        OnceKey stamp() {
            return new OnceKey(id.value(), String.join(" ", "note on", "" + where.file().value(),
                    "" + where.corrects(), said.kind().name(), said.visibleTo().name(), said.text().words(),
                    said.paper().map(FromPaper::toString).orElse("typed at once")));
        }
    }

    private final KeepNote casework;

    private final PhoneNumbers phones;

    private final NamesInVault names;

    private final SearchGuard guard;

    public AddNote(KeepNote casework, PhoneNumbers phones, NamesInVault names, SearchGuard guard) {
        this.casework = casework;
        this.phones = phones;
        this.names = names;
        this.guard = guard;
    }

    /**
     * Keeps the note, or says what was found in it.
     *
     * @throws org.kinward.core.access.NotThere
     *             if there is no such case file or note for this person
     */
    public Outcome add(Request request, Actor by, Instant now) {
        var looking = new SearchLimits.Looking(by.person(), SearchLimits.Kind.NOTE, now);
        var wait = guard.wait(looking);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        var telling = telling(request, by);
        if (telling.kinds().contains(TellingWord.Kind.NAME_IN_VAULT)) {
            guard.guessed(looking);
        }
        var said = toBeKept(request, telling);
        if (said.isEmpty()) {
            return new Outcome.Telling(telling);
        }
        var note = new Note(request.id(), request.where().file(),
                request.said().with(said.get()), by.person(), now, request.where().corrects());
        return casework.keep(note, request.where().record(), request.stamp()) ? new Outcome.Kept()
                : new Outcome.OtherNote();
    }

    private static Optional<NoteText> toBeKept(Request request, TellingWords telling) {
        var text = request.said().text();
        return switch (request.telling()) {
            case MASKED -> Optional.of(telling.masked(text));
            case HARMLESS -> Optional.of(text).filter(_ -> telling.mayBeKeptAsWritten());
            case TO_BE_SHOWN -> Optional.of(text).filter(_ -> telling.none());
        };
    }

    private TellingWords telling(Request request, Actor by) {
        var text = request.said().text();
        return new TellingWords(Stream.of(phones.in(text), VehiclePlates.in(text),
                names.in(text, request.where().child(), by)).flatMap(found -> found.stream()).toList());
    }
}
