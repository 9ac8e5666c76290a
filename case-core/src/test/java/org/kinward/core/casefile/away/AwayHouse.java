package org.kinward.core.casefile.away;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.DirectCare;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;

/** A house with a manager, three workers and a carer, and everything that happens in it in its order. */
final class AwayHouse {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final AwayTime WEEK = new AwayTime(NOW, NOW.plus(Duration.ofDays(7)));
    static final PlaceId BAOBAB = new PlaceId(new UUID(0, 1));
    static final PlaceId ELSEWHERE = new PlaceId(new UUID(0, 2));
    static final AgencyId AGENCY = new AgencyId(new UUID(0, 3));

    final List<String> order = new ArrayList<>();
    final Set<CareRight> mirror = new HashSet<>();
    final InMemoryAbsences absences = new InMemoryAbsences();
    final InMemoryCovers covers = new InMemoryCovers(BAOBAB::equals);
    private final Map<PersonId, Actor> people = new HashMap<>();
    private final Map<UUID, String> done = new HashMap<>();

    final Actor manager = person(Role.SHELTER_MANAGER, Set.of(BAOBAB));
    final PersonId ama = person(Role.SOCIAL_WORKER, Set.of()).person();
    final PersonId yao = person(Role.SOCIAL_WORKER, Set.of()).person();
    final PersonId esi = person(Role.SOCIAL_WORKER, Set.of()).person();
    final PersonId carer = person(Role.DUTY_CARER, Set.of()).person();

    final AwayCasework casework = new AwayCasework(new AwayCasework.Books(absences, covers), new Once(),
            _ -> order.add("task"), entry -> order.add(entry.action().name()));
    final WhoMay may = new WhoMay(person -> Optional.ofNullable(people.get(person)), casework);
    final MarkAway mark = new MarkAway(casework, may, new Mirror());
    final ChangeAway change = new ChangeAway(casework, may, new Mirror());

    Actor person(Role role, Set<PlaceId> managed) {
        return keep(new Actor(new PersonId(UUID.randomUUID()), AGENCY, Set.of(role),
                new WorkPlaces(managed, managed, Set.of())));
    }

    Actor keep(Actor actor) {
        people.put(actor.person(), actor);
        return actor;
    }

    void gone(PersonId person) {
        people.remove(person);
    }

    LedChild child(PersonId lead) {
        return child(lead, BAOBAB);
    }

    LedChild child(PersonId lead, PlaceId place) {
        return covers.lead(new LedChild(UUID.randomUUID(), ReferenceNumber.random(new Random()), AGENCY, place), lead);
    }

    AwayOutcome mark(PersonId person, Optional<PersonId> cover) {
        return mark(person, cover, UUID.randomUUID());
    }

    AwayOutcome mark(PersonId person, Optional<PersonId> cover, UUID key) {
        var request = new MarkAway.Request(person, WEEK, cover);
        return mark.mark(request, new OnceKey(key, request.words()), by());
    }

    AbsenceId marked(PersonId person, Optional<PersonId> cover) {
        return ((AwayOutcome.Saved) mark(person, cover)).absence();
    }

    ChangeAway.Seen seen(AbsenceId id) {
        return new ChangeAway.Seen(id, absences.find(id).orElseThrow().revision());
    }

    AwayCasework.By by() {
        return new AwayCasework.By(manager, NOW);
    }

    /** Who covers what of this absence now. */
    Map<UUID, PersonId> standing(AbsenceId id) {
        var standing = new HashMap<UUID, PersonId>();
        covers.of(id, NOW).forEach(cover -> standing.put(cover.subject(), cover.terms().cover()));
        return standing;
    }

    private final class Mirror implements DirectCare {

        @Override
        public void grant(CareRight right, Instant decidedAt) {
            order.add("grant");
            mirror.add(right);
        }

        @Override
        public void revoke(CareRight right, Instant decidedAt) {
            order.add("revoke");
            mirror.remove(right);
        }
    }

    private final class Once implements DoneOnce {

        @Override
        public Claim claim(OnceKey stamp, PersonId person, String result) {
            var before = done.putIfAbsent(stamp.key(), result);
            return before == null ? new Claim.Fresh() : new Claim.Done(before);
        }
    }
}
