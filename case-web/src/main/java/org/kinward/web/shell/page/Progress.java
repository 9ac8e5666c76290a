package org.kinward.web.shell.page;

import org.jspecify.annotations.Nullable;

/** How far a task of a hub is. One that may stay open for ever says so without a colour: it asks for nothing. */
public enum Progress {
    COMPLETED(null, true), IN_PROGRESS("light-blue", true), NOT_STARTED("blue", true), MAY_STAY_OPEN(null, true),
    NOT_ASKED_YET(null, true),
    /** Its page can be read; nothing is written there until the child agrees to being recorded. */
    WAITS_FOR_CHILD(null, true),
    CANNOT_START_YET(null, false), NOT_COLLECTED_BY_LAW(null, false);

    private final @Nullable String colour;
    private final boolean open;

    Progress(@Nullable String colour, boolean open) {
        this.colour = colour;
        this.open = open;
    }

    /** The colour of the tag; none where plain words are shown. */
    public @Nullable String colour() {
        return colour;
    }

    /** Whether the task can be worked on. */
    public boolean open() {
        return open;
    }
}
