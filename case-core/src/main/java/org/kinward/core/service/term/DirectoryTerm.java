package org.kinward.core.service.term;

/**
 * After how many days without a check a line of the directory is old.
 *
 * @param days
 *            {@link #FEWEST} to {@link #MOST}
 */
public record DirectoryTerm(int days) {

    public static final int FEWEST = 7;

    public static final int MOST = 365;

    /** What holds until an agency sets its own. */
    public static final DirectoryTerm SHIPPED = new DirectoryTerm(90);

    public DirectoryTerm {
        if (!fits(days)) {
            throw new IllegalArgumentException("7 to 365 days");
        }
    }

    /** Whether it can be so many days. */
    public static boolean fits(int days) {
        return days >= FEWEST && days <= MOST;
    }
}
