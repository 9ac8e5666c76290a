package org.kinward.core.consent.use;

import java.util.Set;

/** What is said to the family; where the child is, only when the child wants it said. */
public enum ContactSays {
    CHILD_IS_ALIVE_AND_WELL, CHILD_WANTS_TO_TALK, CHILD_WANTS_TO_COME_HOME, WHERE_CHILD_IS, HEALTH_OF_CHILD,
    ONLY_QUESTIONS;

    /** Whether all of these can be agreed to at once: who only asks says nothing about the child. */
    public static boolean goTogether(Set<ContactSays> says) {
        return !says.contains(ONLY_QUESTIONS) || says.size() == 1;
    }
}
