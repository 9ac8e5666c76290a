package org.kinward.core.saving;

/**
 * How often an aggregate has been saved. It travels with the aggregate and through the form, so that a stale save is
 * refused instead of silently winning.
 *
 * @param number
 *            0 before the first save, then counting up
 */
public record Revision(long number) {

    public static final Revision NEW = new Revision(0);

    public Revision {
        if (number < 0) {
            throw new IllegalArgumentException("a revision counts from 0");
        }
    }
}
