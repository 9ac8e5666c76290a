package org.kinward.reporting.export;

/**
 * What was written, for whoever wants to know that nothing is missing and nothing was changed.
 *
 * @param rows
 *            rows of the table, without its heading
 * @param bytes
 *            size of the file
 * @param sha256
 *            of the file, 64 hexadecimal signs
 */
public record Manifest(long rows, long bytes, String sha256) {

    /** As it stands in a file beside the other: the form that {@code sha256sum -c} reads, the rows as a remark before it. */
    public String written(String fileName) {
        return "# rows " + rows + ", bytes " + bytes + "\n" + sha256 + "  " + fileName + "\n";
    }
}
