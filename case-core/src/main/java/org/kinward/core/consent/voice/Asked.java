package org.kinward.core.consent.voice;

import java.time.LocalDate;

import org.kinward.core.consent.StatementVersion;

/**
 * How somebody was asked: on which day, against which version of the data-use statement, and what came back.
 *
 * @param words
 *            what was said back, and why this child understands or does not yet
 */
public record Asked(LocalDate on, StatementVersion statement, Telling telling, Words words, GivenBy by) {

    /** Longest line. */
    public static final int LONGEST = 300;

    /**
     * Without names.
     *
     * @param saidBack
     *            in the own words of whoever was asked, or empty
     * @param understands
     *            why this child understands, or does not yet, in one line; never the age alone (F77)
     */
    public record Words(String saidBack, String understands) {

        public Words {
            saidBack = saidBack.strip();
            understands = understands.strip();
            if (saidBack.length() > LONGEST || understands.length() > LONGEST) {
                throw new IllegalArgumentException("a line has at most 300 signs");
            }
        }
    }

    public Asked {
        if (by.needsReason() && words.understands().isEmpty()) {
            throw new IllegalArgumentException("who decides without who answers writes down why");
        }
    }
}
