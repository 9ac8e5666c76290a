package org.kinward.core.consent.permit;

/** Why something may not be done. */
public enum NoBecause {
    NOT_ASKED_YET, CANNOT_ASK_NOW, CHILD_DID_NOT_AGREE, WHO_ANSWERS_DID_NOT_AGREE, WITHDRAWN, TO_BE_DECIDED, EXPIRED
}
