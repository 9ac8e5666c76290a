package org.kinward.core.consent.voice;

/** Whose voice it is. Both count, and the child's comes first. */
public enum Whose {
    CHILD, WHO_ANSWERS
}
