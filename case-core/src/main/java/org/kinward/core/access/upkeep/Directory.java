package org.kinward.core.access.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;

/** Lists for administrators, by name. A list goes on behind the line whose surrogate is given. */
public interface Directory {

    /** Somebody who works here, or did. */
    record Staff(UUID id, String name, Set<Role> roles, Optional<String> team, Since since) {

        public Staff {
            roles = Set.copyOf(roles);
        }
    }

    /** When the person last signed in, was shut out, and left. */
    record Since(Optional<Instant> signedIn, Optional<Instant> shutOut, Optional<Instant> left) {
    }

    /** A place with its open rooms and the people who work there. */
    record PlaceLine(UUID id, String name, String kind, String district, int rooms, Optional<Instant> closed) {
    }

    /** A room, or a team with its people. */
    record Line(UUID id, String name, Optional<Integer> count, Optional<Instant> closed) {
    }

    List<Staff> people(AgencyId agency, Optional<UUID> behind, int most);

    Optional<Staff> person(AgencyId agency, UUID person);

    List<PlaceLine> places(AgencyId agency, Optional<UUID> behind, int most);

    /**
     * At which places something was shared without consent that nobody else has looked at in time, and how often. It is
     * counted and no more: about whom, what and with whom stays with who works on the case.
     */
    Map<UUID, Integer> lateLooks(AgencyId agency);

    /** Rooms of a place of this agency, with how many can sleep there. */
    List<Line> rooms(AgencyId agency, PlaceId place);

    /** Teams, with how many people they have. */
    List<Line> teams(AgencyId agency);

    /** Which of these are people, places, rooms or teams of this agency, open or closed, and what they are called. */
    Map<UUID, String> names(AgencyId agency, Set<UUID> things);

    /** Who has rights at this place: belongs to it, manages it, or is on shift. */
    Set<UUID> peopleAt(PlaceId place);
}
