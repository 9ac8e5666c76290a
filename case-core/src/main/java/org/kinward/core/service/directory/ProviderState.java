package org.kinward.core.service.directory;

/** Whether a provider takes children. A line is never deleted, only retired, and may come back as open. */
public enum ProviderState {
    OPEN,
    /** Takes nobody for now. */
    CLOSED,
    /** Found no more. */
    RETIRED;

    /** Whether a line may go from here to there. */
    public boolean mayBecome(ProviderState next) {
        return next != this && (this != RETIRED || next == OPEN);
    }

    /** Whether a child can be referred. */
    public boolean takes() {
        return this == OPEN;
    }
}
