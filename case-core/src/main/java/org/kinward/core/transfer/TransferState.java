package org.kinward.core.transfer;

import java.util.EnumSet;
import java.util.Set;

/** Where an offered case stands; moved by people only. */
public enum TransferState {
    OFFERED,
    /** Somebody of the other agency has said yes; the same press moves the case. One that stopped is offered again by the program. */
    ACCEPTED,
    /** The case goes on in a file of the other agency. */
    MOVED, DECLINED, TAKEN_BACK;

    /** Where it may go from here. */
    public Set<TransferState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, TAKEN_BACK);
            case ACCEPTED -> EnumSet.of(MOVED, OFFERED);
            case MOVED, DECLINED, TAKEN_BACK -> EnumSet.noneOf(TransferState.class);
        };
    }

    public boolean mayBecome(TransferState to) {
        return next().contains(to);
    }

    /** Whether nobody else can be offered the case. */
    public boolean stands() {
        return this == OFFERED || this == ACCEPTED;
    }
}
