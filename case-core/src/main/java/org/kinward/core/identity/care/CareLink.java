package org.kinward.core.identity.care;

/** What ties a person to one child at this moment. */
public enum CareLink {
    LEAD_WORKER, COVER, PLACE_MANAGER, ACTING_MANAGER, ON_SHIFT, PLACE_MEMBER
}
