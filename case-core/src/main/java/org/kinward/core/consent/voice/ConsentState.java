package org.kinward.core.consent.voice;

/** What one side has said, in a word (F75). */
public enum ConsentState {
    NOT_ASKED_YET, CANNOT_ASK_NOW,
    /** One professional agreed; nothing may be done before a second one has. */
    WAITS_FOR_SECOND, AGREED, DID_NOT_AGREE, WITHDRAWN,
    /** By who answers, against the child's wish or safety: a state of its own until it is decided (F79). */
    WITHDRAWN_AGAINST_CHILD
}
