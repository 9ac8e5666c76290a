package org.kinward.core.answer;

/** Who or what stands behind a value. */
public enum Certainty {
    CONFIRMED_BY_DOCUMENT, SAID_BY_CHILD, SAID_BY_SOMEONE_ELSE, ESTIMATED_BY_WORKER
}
