package org.kinward.core.intake.card;

/** What a child said to a contact card that was offered; each of them is a good answer. */
public enum CardAnswer {
    TOOK, DID_NOT_WANT, LATER
}
