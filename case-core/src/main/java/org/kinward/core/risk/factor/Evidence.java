package org.kinward.core.risk.factor;

import java.time.LocalDate;

/**
 * By what it is known: who saw what, when (FIELD F26).
 *
 * @param what
 *            what was seen, 3 to 300 signs, without names
 */
public record Evidence(SeenBy who, LocalDate on, String what) {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 300;

    public Evidence {
        what = what.strip();
        if (what.length() < SHORTEST || what.length() > LONGEST) {
            throw new IllegalArgumentException("what was seen has 3 to 300 signs");
        }
    }
}
