package org.kinward.core.access.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/**
 * Counts what a person looks for, in one database for all nodes and never what was typed. Ordinary work never waits;
 * whoever tries out names or numbers is noticed and then waits, longer each time. What is counted stays counted, whatever
 * becomes of the page.
 */
public interface SearchLimits {

    /** How somebody may be looked for: each is counted by itself. */
    enum Kind {
        NUMBER, NAME, PHONE,
        /** The words of a note are compared with the names that the vault holds. */
        NOTE
    }

    /** One search. */
    record Looking(PersonId person, Kind kind, Instant at) {
    }

    /** Counts a search before it is made. A wait means that nothing may be looked for, and nothing was counted. */
    Optional<Duration> take(Looking looking);

    /** It came out as guessing does. True at the one with which they become many, at most once in 24 hours. */
    boolean guessed(Looking looking);
}
