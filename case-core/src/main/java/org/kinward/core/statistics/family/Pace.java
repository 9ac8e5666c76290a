package org.kinward.core.statistics.family;

/**
 * How often figures of a family may be counted anew, declared once. All releases of a family have room together, so what goes out
 * more rarely may say more.
 */
public enum Pace {
    QUARTER(4, 0), HALF_YEAR(2, 182);

    private final int releases;
    private final int days;

    Pace(int releases, int days) {
        this.releases = releases;
        this.days = days;
    }

    /** For how many releases of a year a family must have room. */
    public int releases() {
        return releases;
    }

    /** At least so many days between two countings, and never fewer than the house asks of every family. */
    public int days(int ofHouse) {
        return Math.max(ofHouse, days);
    }
}
