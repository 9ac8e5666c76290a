package org.kinward.core.access.upkeep;

/** Why something was closed; written in the audit trail. */
public enum ClosingReason {
    NOT_NEEDED, LEFT, MOVED, NOT_SAFE, BY_MISTAKE, OTHER
}
