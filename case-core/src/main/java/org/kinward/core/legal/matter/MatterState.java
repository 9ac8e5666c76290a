package org.kinward.core.legal.matter;

import java.util.EnumSet;
import java.util.Set;

/** Where a legal matter stands; moved by people only. */
public enum MatterState {
    PLANNED, POSTPONED, HELD, CALLED_OFF, ASKED, GRANTED, REFUSED, OVER, AWARDED, PAID,
    /** The child changed its mind. */
    TAKEN_BACK, REPORTED, CHARGED, CONVICTED, ACQUITTED, DROPPED;

    /** Where a matter of this kind may go from here. */
    public Set<MatterState> next(MatterKind kind) {
        return switch (this) {
            case PLANNED, POSTPONED -> EnumSet.of(POSTPONED, HELD, CALLED_OFF);
            case ASKED -> kind.isMoney() ? EnumSet.of(AWARDED, REFUSED, TAKEN_BACK)
                    : EnumSet.of(GRANTED, REFUSED, TAKEN_BACK);
            case GRANTED -> EnumSet.of(OVER);
            case AWARDED -> EnumSet.of(PAID, TAKEN_BACK);
            case REPORTED -> EnumSet.of(CHARGED, DROPPED);
            case CHARGED -> EnumSet.of(CONVICTED, ACQUITTED, DROPPED);
            case HELD, CALLED_OFF, REFUSED, OVER, PAID, TAKEN_BACK, CONVICTED, ACQUITTED, DROPPED ->
                EnumSet.noneOf(MatterState.class);
        };
    }

    /** Whether it has to be said on which day. */
    public boolean needsDay() {
        return this == PLANNED || this == POSTPONED;
    }

    /** Whether it has to be said how much money. */
    public boolean needsAmount() {
        return this == AWARDED || this == PAID;
    }

    /** Whether it may be said how much money: what is claimed is not always known. */
    public boolean mayHaveAmount() {
        return needsAmount() || this == ASKED;
    }

    /** Whether it has to be said by which law. */
    public boolean needsLaw() {
        return this == CHARGED;
    }

    /** Whether it has to be said what somebody was sentenced to. */
    public boolean needsSentence() {
        return this == CONVICTED;
    }

    /** Whether it has to be told in words: the charge, the sentence. */
    public boolean needsWords() {
        return this == CHARGED || this == CONVICTED;
    }
}
