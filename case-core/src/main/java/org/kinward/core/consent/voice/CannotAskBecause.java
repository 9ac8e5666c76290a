package org.kinward.core.consent.voice;

/** Why nobody can be asked now. It is no omission and no answer. */
public enum CannotAskBecause {
    NO_COMMON_LANGUAGE, TOO_ILL_OR_UPSET, NOT_UNDERSTOOD_YET, NOT_A_SAFE_MOMENT, CANNOT_BE_REACHED
}
