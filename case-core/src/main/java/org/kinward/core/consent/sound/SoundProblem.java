package org.kinward.core.consent.sound;

/** Why a file cannot be a recording. */
public enum SoundProblem {
    MISSING, TOO_LARGE, NO_SOUND,
    /** The place where it was recorded is written in it. */
    TELLS_WHERE
}
