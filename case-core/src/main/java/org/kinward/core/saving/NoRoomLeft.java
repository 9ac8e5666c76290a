package org.kinward.core.saving;

/** Something was to be saved while there is no room for it; nothing of it was. */
public final class NoRoomLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoRoomLeft() {
        super("there is no room to save anything");
    }
}
