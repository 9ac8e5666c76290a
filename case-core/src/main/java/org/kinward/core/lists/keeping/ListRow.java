package org.kinward.core.lists.keeping;

import java.util.Optional;

/**
 * A row of a file, read.
 *
 * @param number
 *            of the row in the file, counted from 1
 * @param code
 *            as written; empty to have it made of the label. Of a district it begins with its region, see
 *            {@link org.kinward.core.lists.WorldCode#whole}
 * @param words
 *            empty where the row has none that could be kept; then a problem says so
 * @param isRetired
 *            whether the line is not offered
 */
public record ListRow(int number, String code, Optional<LineWords> words, boolean isRetired) {

    /** Something wrong in a row. */
    public record Problem(int row, Column column, ListRefusal why) {
    }

    /** The columns of a file. */
    public enum Column {
        REGION, CODE, ENGLISH, FRENCH, LOCAL_WORDS, RETIRED
    }
}
