package org.kinward.core.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/**
 * One thing to be done for one child. It names the record by its surrogate and never says why in words that could
 * harm; the words of a first task are the worker's, without names.
 *
 * @param about
 *            the intake, which stays the record's id for ever
 * @param words
 *            empty, or what is to be done in a few words, at most 200 signs
 */
public record Task(TaskId id, TaskKind kind, About about, TaskFor who, Instant due, String words, Optional<Done> done) {

    /** As long as whoever did it may take it back. */
    public static final Duration UNDO = Duration.ofHours(1);

    /**
     * Which child, and where it is cared for.
     *
     * @param thing
     *            what else it is about, by a surrogate: a consent, an office that is told to stop. Such tasks are for who
     *            works on the case, not for who is only on shift
     */
    public record About(UUID record, AgencyId agency, PlaceId place, Optional<UUID> thing) {

        public About(UUID record, AgencyId agency, PlaceId place) {
            this(record, agency, place, Optional.empty());
        }
    }

    /** Who did it, and when. */
    public record Done(PersonId by, Instant at) {
    }

    /** Who is to do it. */
    public sealed interface TaskFor {

        /** This person. */
        record Person(PersonId person) implements TaskFor {
        }

        /** Whoever works at the place. */
        record Place() implements TaskFor {
        }

        /** The manager of the place, else whoever is on shift. */
        record DutyOfficer() implements TaskFor {
        }
    }

    /** A task nobody has done yet. */
    public static Task open(TaskKind kind, About about, TaskFor who, Instant due) {
        return new Task(TaskId.fresh(), kind, about, who, due, "", Optional.empty());
    }

    /** The same task in the worker's words. */
    public Task inWords(String newWords) {
        return new Task(id, kind, about, who, due, newWords, done);
    }

    /** The same task, done; a task that was done before stays as it was. */
    public Task doneBy(PersonId person, Instant at) {
        return done.isPresent() ? this : new Task(id, kind, about, who, due, words, Optional.of(new Done(person, at)));
    }

    /** Whether this person did it, and not longer than {@link #UNDO} ago. */
    public boolean mayBeReopenedBy(PersonId person, Instant now) {
        return done.filter(how -> how.by().equals(person) && !now.isAfter(how.at().plus(UNDO))).isPresent();
    }
}
