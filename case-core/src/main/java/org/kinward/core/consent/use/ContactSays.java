package org.kinward.core.consent.use;

/** What is said to the family; where the child is, only when the child wants it said. */
public enum ContactSays {
    CHILD_IS_ALIVE_AND_WELL, CHILD_WANTS_TO_TALK, CHILD_WANTS_TO_COME_HOME, WHERE_CHILD_IS, HEALTH_OF_CHILD,
    ONLY_QUESTIONS
}
