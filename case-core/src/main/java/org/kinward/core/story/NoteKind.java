package org.kinward.core.story;

/** What a note is about. None of the kinds names a harm, so that no label sticks to a child (F99). */
public enum NoteKind {
    TALK, OBSERVATION, CALL, VISIT, HAND_OVER, DECISION, OTHER;

    /** Whether it tells what we did for the child and not what the child told us: that is written in any case (F79). */
    public boolean isOfOurWork() {
        return this == CALL || this == VISIT || this == HAND_OVER || this == DECISION;
    }
}
