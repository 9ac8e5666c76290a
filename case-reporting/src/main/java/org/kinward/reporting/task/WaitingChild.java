package org.kinward.reporting.task;

import java.time.LocalDateTime;

/**
 * A draft that somebody must go on with, or a record that no worker has yet.
 *
 * @param since
 *            when the draft was started or the record created, in the time zone of the agency
 * @param hours
 *            full hours since then
 * @param tooLong
 *            whether the manager has to look (F56)
 */
public record WaitingChild(Waits waits, AboutChild about, String place, LocalDateTime since, long hours,
        boolean tooLong) {

    /** For what it waits. */
    public enum Waits {
        DRAFT, WITHOUT_WORKER
    }
}
