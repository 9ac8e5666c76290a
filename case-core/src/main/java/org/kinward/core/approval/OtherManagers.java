package org.kinward.core.approval;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Knows whether a manager is alone at a place. */
public interface OtherManagers {

    /** Whether somebody else manages this place now, all year or for a manager who is away. */
    boolean manage(PlaceId place, PersonId otherThan);
}
