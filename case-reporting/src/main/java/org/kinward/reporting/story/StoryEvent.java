package org.kinward.reporting.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Role;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.story.VisibleTo;

/**
 * One thing that happened.
 *
 * @param id
 *            surrogate of what tells it
 * @param by
 *            the person of the staff who did it
 */
public record StoryEvent(UUID id, StoryKind kind, Told told, Optional<By> by, When when) {

    /** Somebody of the staff: the name, and what this person is here to do now. */
    public record By(String name, Optional<Role> role) {
    }

    /**
     * What there is to tell.
     *
     * @param word
     *            kind of note or task, name of the worker, word of the changed page, or of the page, source and day
     *            of the account that was chosen; what was done about a hold or an erasure; of a record that was entered from
     *            paper the day, the hour or a dash, and to whom it was told: a name or a word of the list
     * @param words
     *            the note, or the words of the task
     * @param noted
     *            what else belongs to a note
     */
    public record Told(String word, Optional<String> words, Noted noted, OldAnswers before) {
    }

    /**
     * How a note stands beside others.
     *
     * @param corrects
     *            when the note was written that this one corrects
     * @param corrected
     *            when this note was corrected first
     * @param visibleTo
     *            who may read it; empty of what is no note
     * @param paper
     *            of a note that was on paper first
     */
    public record Noted(Optional<LocalDateTime> corrects, Optional<LocalDateTime> corrected,
            Optional<VisibleTo> visibleTo, Optional<OnPaper> paper) {
    }

    /**
     * The paper of a note.
     *
     * @param told
     *            the day, the hour or a dash, and to whom it was told, as of a record
     * @param became
     *            what became of the sheet, if somebody has said so: of one that was filed and destroyed later, that it is destroyed
     */
    public record OnPaper(String told, Optional<PaperPutAway.Became> became) {

        /** Whether there still is a sheet, of which something can be said: filed or not, until it is destroyed. */
        public boolean isLeft() {
            return became.filter(PaperPutAway.Became.DESTROYED::equals).isEmpty();
        }
    }

    /** The moment, for machines and in the time zone of the agency. */
    public record When(Instant at, LocalDateTime local) {
    }

    StoryEvent saidBefore(OldAnswers before) {
        return new StoryEvent(id, kind, new Told(told.word, told.words, told.noted, before), by, when);
    }
}
