package org.kinward.web.access.upkeep;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.people.Administration;
import org.kinward.core.access.people.People;
import org.kinward.core.access.people.Posting;
import org.kinward.core.access.people.PostingMirror;
import org.kinward.core.access.upkeep.Directory;
import org.kinward.core.access.upkeep.Farewell;
import org.kinward.core.access.upkeep.Register;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.Upkeep.Written;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.access.upkeep.facts.PersonFacts;
import org.kinward.core.access.upkeep.facts.PlaceFacts;
import org.kinward.core.access.upkeep.facts.RoomFacts;
import org.kinward.core.access.upkeep.facts.TeamFacts;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the upkeep of each kind of thing together: what is written down, and who is told when it closes. */
@Configuration(proxyBeanMethods = false)
class UpkeepSettings {

    @Bean
    Upkeep<AgencyFacts> agencyUpkeep(Register<AgencyFacts> agencies, Administration administration) {
        return new Upkeep<>(agencies, Farewell.NONE, administration,
                new Written(AuditAction.AGENCY_CHANGED, AuditAction.AGENCY_CLOSED, AuditObject.AGENCY));
    }

    @Bean
    Upkeep<TeamFacts> teamUpkeep(Register<TeamFacts> teams, Administration administration) {
        return new Upkeep<>(teams, Farewell.NONE, administration,
                new Written(AuditAction.PLACE_CHANGED, AuditAction.PLACE_CLOSED, AuditObject.TEAM));
    }

    @Bean
    Upkeep<RoomFacts> roomUpkeep(Register<RoomFacts> rooms, Administration administration) {
        return new Upkeep<>(rooms, Farewell.NONE, administration,
                new Written(AuditAction.PLACE_CHANGED, AuditAction.PLACE_CLOSED, AuditObject.ROOM));
    }

    @Bean
    Upkeep<PlaceFacts> placeUpkeep(Register<PlaceFacts> places, Directory directory, PostingMirror mirror,
            Administration administration) {
        var farewell = new Farewell() {
            @Override
            public void before(UUID place, Instant now) {
                var here = Set.of(new PlaceId(place));
                directory.peopleAt(new PlaceId(place)).stream().map(PersonId::new).forEach(person -> {
                    mirror.left(person, new Posting(here, here), now);
                    mirror.actingEnds(person, now);
                });
            }
        };
        return new Upkeep<>(places, farewell, administration,
                new Written(AuditAction.PLACE_CHANGED, AuditAction.PLACE_CLOSED, AuditObject.PLACE));
    }

    @Bean
    Upkeep<PersonFacts> personUpkeep(Register<PersonFacts> staff, People people, PostingMirror mirror,
            Administration administration) {
        var farewell = new Farewell() {
            @Override
            public void before(UUID person, Instant now) {
                mirror.left(new PersonId(person), people.posting(new PersonId(person)), now);
                mirror.actingEnds(new PersonId(person), now);
                mirror.mayLead(new PersonId(person), false, now);
            }

            @Override
            public void within(UUID person) {
                administration.sessions().endAllOf(new PersonId(person));
            }
        };
        return new Upkeep<>(staff, farewell, administration,
                new Written(AuditAction.PERSON_CHANGED, AuditAction.PERSON_ENDED, AuditObject.PERSON));
    }
}
