package org.kinward.reporting.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Role;

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
     *            of the account that was chosen
     * @param words
     *            the note, or the words of the task
     * @param corrects
     *            the note that this one corrects
     */
    public record Told(String word, Optional<String> words, Optional<UUID> corrects, OldAnswers before) {
    }

    /** The moment, for machines and in the time zone of the agency. */
    public record When(Instant at, LocalDateTime local) {
    }
}
