package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft that somebody must go on with, a record that no worker has yet, one whose worker is away uncovered, or one that
 * was given to the reader since yesterday.
 *
 * @param since
 *            when the draft was started, the record created or given, in the time zone of the agency
 * @param hours
 *            full hours since then
 * @param tooLong
 *            whether the manager has to look (F56)
 */
public record WaitingChild(Waits waits, AboutChild about, String place, LocalDateTime since, long hours,
        boolean tooLong, Optional<Colleague> colleague) {

    /** Whose doing it is that the child waits. */
    public sealed interface Colleague {

        String name();
    }

    /** Who gave the record to the reader. */
    public record Giver(String name) implements Colleague {
    }

    /** The lead worker who is away and whose child nobody covers. */
    public record Away(UUID absence, String name, LocalDateTime until) implements Colleague {
    }

    /** For what it waits. */
    public enum Waits {
        DRAFT, WITHOUT_WORKER, UNCOVERED, GIVEN
    }
}
