package org.kinward.core.shelter.visitor;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Keeps who came to a house, for ever; what the acting person may not see is not there. */
public interface Visitors {

    /** Keeps it; the hour of leaving of one that has left is not kept here. */
    void add(Visitor visitor);

    Optional<Visitor> find(VisitorId id);

    /** Keeps when the visitor left; false if somebody has written that before. */
    boolean leave(Visitor.Gone gone);

    /** Whether this person works for the agency of this house, and can allow a visit. */
    boolean mayAllow(PlaceId place, PersonId person);
}
