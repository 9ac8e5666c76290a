package org.kinward.core.consent.permit;

/** Why something may not be done. */
public enum NoBecause {
    NOT_ASKED_YET, CANNOT_ASK_NOW, CHILD_DID_NOT_AGREE, WHO_ANSWERS_DID_NOT_AGREE, WITHDRAWN, TO_BE_DECIDED, EXPIRED,
    /** The child decides alone, and has not agreed. */
    CHILD_ALONE_HAS_NOT_AGREED,
    /** Somebody else answers by now, or it came out that who answered may have had a part. */
    WHO_ANSWERS_CHANGED,
    /** One professional agreed, a second one has not yet. */
    WAITS_FOR_SECOND,
    /** What two professionals decided was not seen again in 72 hours. */
    NOT_SEEN_AGAIN,
    /** The person is of age by now: what was agreed to before is asked anew. */
    ASK_ANEW_AT_EIGHTEEN
}
