package org.kinward.core.returning.plan;

/** Where a return stands. People move it; nothing moves by itself. */
public enum ReturnState {
    PREPARED,
    /** The child has set off with those who go along. */
    ON_THE_WAY,
    /** The child was handed over at its home. */
    ARRIVED,
    /** It did not hold: the child is with us again, or elsewhere. */
    CAME_BACK,
    /** It does not take place, or the journey was broken off. */
    CALLED_OFF;

    /** Whether it may become that. */
    public boolean mayBecome(ReturnState next) {
        return switch (this) {
            case PREPARED -> next == ON_THE_WAY || next == CALLED_OFF;
            case ON_THE_WAY -> next == ARRIVED || next == CALLED_OFF;
            case ARRIVED -> next == CAME_BACK;
            case CAME_BACK, CALLED_OFF -> false;
        };
    }

    /** Whether another return may be prepared beside it: it is over, or the child has arrived. */
    public boolean allowsAnother() {
        return this != PREPARED && this != ON_THE_WAY;
    }
}
