package org.kinward.reporting.export.htcds;

import org.kinward.core.export.safe.ExportField;

/**
 * What becomes of one answer.
 *
 * @param code
 *            of our lists; {@link #ANY} for all that have no line of their own
 * @param to
 *            field of the standard; empty where it has none
 * @param value
 *            word of the standard; {@link #ANY} for the value as we have it, empty where the answer has no place
 * @param lost
 *            what the standard cannot say, a sentence
 */
public record HtcdsLine(ExportField field, String code, String to, String value, String lost) {

    public static final String ANY = "*";

    /** Whether the answer has no place at all. */
    public boolean isLost() {
        return to.isEmpty();
    }

    /** As it stands in docs/htcds.md. */
    public String written() {
        return "| " + field + " | " + code + " | " + (isLost() ? "no place" : "`" + to + "`") + " | "
                + (isLost() ? "" : value) + " | " + lost + " |";
    }
}
