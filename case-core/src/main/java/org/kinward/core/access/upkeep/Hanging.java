package org.kinward.core.access.upkeep;

/**
 * What hangs on something that is to be closed. Counts stop at a thousand.
 *
 * @param children
 *            children with an open record who are there, or whom the person leads
 * @param drafts
 *            drafts that have not become a record
 * @param places
 *            places that are open
 * @param rooms
 *            rooms that are open and will be closed with it
 * @param people
 *            people who work there and will not any more
 * @param tasks
 *            open tasks that were given to the person by name
 */
public record Hanging(long children, long drafts, long places, long rooms, long people, long tasks) {

    public static final int MOST = 1000;

    /** Whether it must stay open: nothing is closed around a child, and no task is left to nobody. */
    public boolean isInUse() {
        return children > 0 || drafts > 0 || places > 0 || tasks > 0;
    }
}
