package org.kinward.core.answer;

/** Why a question has no value. None of them is an omission. */
public enum Reason {
    NOT_KNOWN, NOT_ASKED_YET, DID_NOT_WANT_TO_SAY, DOES_NOT_APPLY
}
