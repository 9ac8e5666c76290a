package org.kinward.core.closing;

/** What is looked at before a file is closed (S13, FIELD F22, F46). */
public enum Checked {
    /** Somebody has looked whether the child is safe: never left out where the child is there. */
    SAFETY_REVIEWED, PLAN_REVIEWED_WITH_CHILD, PAPERS_HANDED_OVER,
    /** The child knows whom to call afterwards. */
    KNOWS_WHOM_TO_CALL,
    /** The child was asked whether somebody may come back later and ask how it went. */
    LATER_CONTACT_ASKED,
    /** The child knows what it may keep, see and have put right. */
    KNOWS_WHAT_IT_MAY_SEE
}
