package org.kinward.reporting.task;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft that somebody must go on with, a record that no worker has yet, or one whose worker is away uncovered.
 *
 * @param since
 *            when the draft was started or the record created, in the time zone of the agency
 * @param hours
 *            full hours since then
 * @param tooLong
 *            whether the manager has to look (F56)
 */
public record WaitingChild(Waits waits, AboutChild about, String place, LocalDateTime since, long hours,
        boolean tooLong, Optional<Away> away) {

    /** The lead worker who is away and whose child nobody covers. */
    public record Away(UUID absence, String name, LocalDateTime until) {
    }

    /** For what it waits. */
    public enum Waits {
        DRAFT, WITHOUT_WORKER, UNCOVERED
    }
}
