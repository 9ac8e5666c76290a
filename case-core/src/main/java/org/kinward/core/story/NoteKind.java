package org.kinward.core.story;

/** What a note is about. None of the kinds names a harm, so that no label sticks to a child (F99). */
public enum NoteKind {
    TALK, OBSERVATION, CALL, VISIT, HAND_OVER, DECISION, OTHER
}
