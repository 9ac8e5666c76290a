package org.kinward.web.export.file;

/**
 * What an export says of itself beside its rows.
 *
 * @param purpose
 *            what for
 * @param recipient
 *            for whom
 * @param who
 *            name of who asked
 * @param asOf
 *            when the records were written down, in words
 * @param population
 *            which case files, in words
 */
public record ReadMe(String purpose, String recipient, String who, String asOf, String population) {
}
