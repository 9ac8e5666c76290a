package org.kinward.core.erasure;

/** Why a record is to be erased. It is all that an administrator learns about the reason. */
public enum ErasureReason {
    CHILD_ASKED, WHO_ANSWERS_ASKED, LAW_OR_COURT, TIME_IS_OVER, MADE_BY_MISTAKE, DANGER_TO_CHILD
}
