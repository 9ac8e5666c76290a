package org.kinward.core.child;

/** How it was explained. */
public enum HowExplained {
    READ_ALOUD, PLAYED_AS_SOUND, IN_OWN_WORDS, WITH_PICTURES, WITH_PLAY, READ_ALONE
}
