package org.kinward.core.intake.numbered;

import org.kinward.core.intake.column.RecordPage;

/**
 * One of several pages of a kind, and which one it is.
 *
 * @param number
 *            1 to {@value #MOST}
 * @param isMistake
 *            whether it was written down by mistake: it holds no more
 */
public record Numbered<P extends RecordPage>(int number, P page, boolean isMistake) {

    /** More than any child has of one kind. */
    public static final int MOST = 20;

    public Numbered {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("twenty of a kind at most");
        }
    }
}
