package org.kinward.core.statistics.taken;

import java.time.Instant;

/**
 * A file that was handed over.
 *
 * @param name
 *            year, table and kind, nothing of a child
 * @param rows
 *            of its table, without headings
 * @param sha256
 *            of the file, 64 hexadecimal signs
 */
public record TakenFile(String name, long rows, long bytes, String sha256, Instant at) {
}
