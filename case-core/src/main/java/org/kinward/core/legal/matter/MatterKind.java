package org.kinward.core.legal.matter;

/** What legal aid does for a child, and what happens to who is suspected. */
public enum MatterKind {
    /** The child is heard, somewhere, on a day. */
    HEARING(MatterState.PLANNED),
    /** The child is protected while it goes on: a screen, closed doors, no meeting. */
    PROTECTION(MatterState.ASKED), COMPENSATION(MatterState.ASKED), WAGES(MatterState.ASKED),
    /** Against who is suspected; never a condition for the child. */
    PROCEEDING(MatterState.REPORTED);

    private final MatterState first;

    MatterKind(MatterState first) {
        this.first = first;
    }

    /** Where such a matter begins. */
    public MatterState first() {
        return first;
    }

    /** Whether money is claimed. */
    public boolean isMoney() {
        return this == COMPENSATION || this == WAGES;
    }
}
