package org.kinward.core.intake.label;

import org.kinward.core.reference.ReferenceNumber;

/**
 * One number of a sheet, on a label.
 *
 * @param position
 *            where it stands on its sheet, from 1
 */
public record Label(int position, ReferenceNumber number, State state) {

    /** Unused, then either used by one child or void; there is no way back. */
    public enum State {
        UNUSED, USED, VOID
    }

    public boolean isUnused() {
        return state == State.UNUSED;
    }
}
