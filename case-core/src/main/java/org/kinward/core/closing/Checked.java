package org.kinward.core.closing;

/** What is looked at before a file is closed (S13, FIELD F22, F46, 5.11). */
public enum Checked {
    /** Somebody has looked whether the child is safe: never left out where the child is there. */
    SAFETY_REVIEWED, PLAN_REVIEWED_WITH_CHILD, PAPERS_HANDED_OVER,
    /** The child knows whom to call afterwards. */
    KNOWS_WHOM_TO_CALL,
    /** The child was asked whether somebody may come back later and ask how it went. */
    LATER_CONTACT_ASKED,
    /** The child knows what it may keep, see and have put right. */
    KNOWS_WHAT_IT_MAY_SEE,
    /** Who asks to end was told what is still open. */
    TOLD_WHAT_IS_OPEN,
    /** The services of the other country answered that they take over. */
    OTHER_COUNTRY_ANSWERED,
    /** Where a programme ends, somebody else goes on and has said yes. */
    SOMEBODY_GOES_ON,
    /** What two records of one child say was brought together. */
    RECORDS_JOINED,
    /** How the child died was looked at. */
    DEATH_REVIEWED
}
