package org.kinward.core.approval.rule;

/** Who answers what a manager of the place asks for: never that manager. */
public enum OfManager {
    /** Another manager of the place. */
    MANAGER,
    /** Another manager, or a peer: whoever else answers for the case or covers it. */
    PEER,
    /**
     * It holds at once; another manager or a peer sees it within the days of the agency. Where the risk is great and the place has
     * another manager, this one answers before all the same.
     */
    SEEN_LATER
}
