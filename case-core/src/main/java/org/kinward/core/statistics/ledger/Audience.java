package org.kinward.core.statistics.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * Who holds figures outside the house. One's own work is an internal view on screen and no release; a statutory return
 * is exact, signed and logged, and no release either (F69).
 */
public enum Audience {

    PUBLIC, PARTNER;

    /** Whether it reads what was released to another: partners read what is public too. */
    public boolean reads(Audience other) {
        return this == other || other == PUBLIC;
    }

    /** Everybody who reads what is released to it. */
    public List<Audience> readers() {
        return Arrays.stream(values()).filter(reader -> reader.reads(this)).toList();
    }
}
