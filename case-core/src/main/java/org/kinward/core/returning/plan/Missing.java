package org.kinward.core.returning.plan;

import java.util.Set;

/** What has to be so before a child goes home, in the order in which it is usually done (FIELD F30). */
public enum Missing {
    CONTACT_NOT_AGREED, HOME_NOT_SEEN,
    /** Somebody saw great danger there. */
    HOME_NOT_SAFE(true), DANGER_NOT_KNOWN, WHO_SENT_NOT_KNOWN, WHO_SENT_LIVES_THERE, NOT_WANTED_BACK,
    CHILD_NOT_ASKED_TWICE, CHILD_DOES_NOT_WANT, NO_DECISION, AUTHORITY_OPEN, AUTHORITY_REFUSED(true), RECEIVING_OPEN,
    /** Nobody has compared the name of who receives the child with the list of who may not come near. */
    RECEIVER_NOT_CHECKED(true), NO_WAY_BACK,
    /** Across a border something is done on our side, and on the other. */
    BORDER_OUR_SIDE, BORDER_OTHER_SIDE, STEP_OPEN;

    private static final Set<Missing> ON_THE_LAST_DAY = Set.of(BORDER_OUR_SIDE, BORDER_OTHER_SIDE, STEP_OPEN);

    private final boolean stop;

    Missing() {
        this(false);
    }

    Missing(boolean stop) {
        this.stop = stop;
    }

    /** Whether no emergency passes it. */
    public boolean isStop() {
        return stop;
    }

    /** Whether somebody can agree before it is done: it is done only before the journey. */
    public boolean mayFollow() {
        return ON_THE_LAST_DAY.contains(this);
    }
}
