package org.kinward.web.access.admin;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.people.ChangePerson.Work;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.people.Posting;

/** What a person is here to do and where, as ticked; the id comes from the address. */
record PersonForm(UUID id, List<String> roles, List<String> member, List<String> managed) {

    PersonForm(UUID id, @Nullable List<String> roles, @Nullable List<String> member,
            @Nullable List<String> managed) {
        this.id = id;
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.member = member == null ? List.of() : List.copyOf(member);
        this.managed = managed == null ? List.of() : List.copyOf(managed);
    }

    /** The same ticks, on the page of this person: the address says whose they are, whatever was sent. */
    PersonForm at(UUID person) {
        return new PersonForm(person, roles, member, managed);
    }

    static PersonForm of(Person person, Posting posting) {
        return new PersonForm(person.id().value(), person.roles().stream().map(Enum::name).toList(),
                ids(posting.member()),
                ids(posting.managed()));
    }

    /** Only places of the own agency are taken; whatever else was sent is not there. */
    Work toWork(Predicate<PlaceId> ours) {
        return new Work(AdminWords.roles(roles).collect(Collectors.toSet()),
                new Posting(places(member, ours), places(managed, ours)));
    }

    private static Set<PlaceId> places(List<String> ids, Predicate<PlaceId> ours) {
        return ids.stream().filter(PersonForm::isId).map(id -> new PlaceId(UUID.fromString(id))).filter(ours)
                .collect(Collectors.toSet());
    }

    private static boolean isId(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private static List<String> ids(Set<PlaceId> places) {
        return places.stream().map(place -> place.value().toString()).toList();
    }
}
