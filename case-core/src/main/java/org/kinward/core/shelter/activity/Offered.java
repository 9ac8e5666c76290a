package org.kinward.core.shelter.activity;

import java.time.LocalDate;

/**
 * What was offered, and when.
 *
 * @param words
 *            at most {@value #LONGEST} signs, without names
 */
public record Offered(LocalDate on, Activity.PartOfDay part, Activity.ActivityKind kind, String words) {

    public static final int LONGEST = 200;

    public Offered {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("200 signs at most");
        }
    }
}
