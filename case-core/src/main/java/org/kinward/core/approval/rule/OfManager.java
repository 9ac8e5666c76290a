package org.kinward.core.approval.rule;

/** Who answers what a manager of the place asks for: never that manager. */
public enum OfManager {
    /** Another manager of the place. */
    MANAGER,
    /** Another manager, or a peer: whoever else answers for the case or covers it. */
    PEER,
    /** It holds at once; another manager or a peer sees it within the days of the agency. */
    SEEN_LATER
}
