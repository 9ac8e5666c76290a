package org.kinward.core.shelter.incident;

import java.util.List;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Knows who of an agency has nothing to do with a house: no member of its staff, no manager of it, not on shift there. */
public interface Outsiders {

    /**
     * Somebody outside of a house.
     *
     * @param above
     *            an administrator or a manager, whom an allegation can go to whoever is named
     */
    record Outsider(PersonId person, String name, boolean above) {
    }

    /** Who can receive an allegation from this house: administrators, managers and social workers, 200 at most. */
    List<Outsider> of(AgencyId agency, PlaceId place);
}
