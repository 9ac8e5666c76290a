package org.kinward.web.access.upkeep;

import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.access.upkeep.facts.RoomFacts;
import org.kinward.core.access.upkeep.facts.TeamFacts;
import org.kinward.web.access.upkeep.CloseController.Kind;
import org.springframework.stereotype.Component;

/** The kinds of things that are closed; {@code *} in a path stands for the surrogate. */
@Component
record Kinds(Upkeep<AgencyFacts> agencies, Upkeep<TeamFacts> teams, Upkeep<PlaceFacts> places,
        Upkeep<RoomFacts> rooms, Upkeep<PersonFacts> people) {

    /** Nobody of a closed agency is signed in any more. */
    Kind<AgencyFacts> agency() {
        return new Kind<>("agency", "/admin/agencies/close", agencies, _ -> "/admin/agencies");
    }

    Kind<TeamFacts> team() {
        return new Kind<>("team", "/admin/teams/*/close", teams, _ -> "/admin/agencies");
    }

    Kind<PlaceFacts> place() {
        return new Kind<>("place", "/admin/places/*/close", places, _ -> "/admin/places");
    }

    Kind<RoomFacts> room() {
        return new Kind<>("room", "/admin/rooms/*/close", rooms, room -> "/admin/places/" + room.place());
    }

    Kind<PersonFacts> person() {
        return new Kind<>("person", "/admin/people/*/end", people, _ -> "/admin/people");
    }
}
