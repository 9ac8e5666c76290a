package org.kinward.core.approval.rule;

/** What is asked about. */
public enum SubjectKind {
    ASSESSMENT, PLAN,
    /** A child goes home: another person agrees before, whatever the risk. */
    RETURN, CLOSING;

    /** Whether an agency may have it seen afterwards where the risk is small. */
    public boolean mayBeSeenAfterwards() {
        return this != RETURN;
    }
}
