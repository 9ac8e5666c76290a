package org.kinward.core.followup.visit;

/** How it is with one of the ten questions; from good to bad, and that nobody knows. */
public enum HowIs {
    WELL, SO_SO, BAD,
    /** Not the same as well. */
    NOT_KNOWN;

    /** Whether it is worse than it was; of what is not known, nothing is said. */
    public boolean isWorseThan(HowIs before) {
        return this != NOT_KNOWN && before != NOT_KNOWN && compareTo(before) > 0;
    }
}
