package org.kinward.core.task.digest;

/**
 * Whether an agency sends the mail of the day, and from which hour on.
 *
 * @param hour
 *            0 to {@link #LAST}, on the clock of the agency
 */
public record DigestTime(boolean on, int hour) {

    public static final int LAST = 23;

    /** What holds until an agency sets its own: nothing is sent that nobody has asked for. */
    public static final DigestTime SHIPPED = new DigestTime(false, 7);

    public DigestTime {
        if (!fits(hour)) {
            throw new IllegalArgumentException("0 to 23");
        }
    }

    /** Whether it is an hour of a day. */
    public static boolean fits(int hour) {
        return hour >= 0 && hour <= LAST;
    }
}
