package org.kinward.core.access.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;

/** Agencies with their teams, places and rooms. Whoever writes here does so inside AccountsWork. */
public interface Places {

    /** An agency and what it is called. */
    record Agency(AgencyId id, String name, String country, String timeZone, int minimumAgeForWork) {
    }

    /** A place and its rooms, by code names only. */
    record Place(PlaceId id, AgencyId agency, String name, String kind, String district, List<String> rooms) {

        public Place {
            rooms = List.copyOf(rooms);
        }
    }

    Optional<Agency> agency(AgencyId id);

    /** The agency of this name. */
    Optional<AgencyId> named(String name);

    /** False when another agency has that name. */
    boolean add(Agency agency);

    List<String> teams(AgencyId agency);

    List<Place> of(AgencyId agency);

    /** False when the agency has a place of that name. */
    boolean add(Place place);

    /** False when the place has a room of that name. */
    boolean addRoom(Place place, UUID room, String name);

    /** False when the agency has a team of that name. */
    boolean addTeam(AgencyId agency, UUID team, String name);
}
