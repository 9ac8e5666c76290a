package org.kinward.web.lists.csv;

/**
 * Something wrong in a file.
 *
 * @param row
 *            counted from 1, the header among them; 0 for the file as a whole
 * @param column
 *            name of the column, empty for the row as a whole
 * @param key
 *            message key
 */
public record CsvProblem(int row, String column, String key) {
}
