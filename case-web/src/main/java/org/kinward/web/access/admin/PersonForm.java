package org.kinward.web.access.admin;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.people.ChangePerson.Wanted;
import org.kinward.core.access.people.ChangePerson.Work;
import org.kinward.core.access.people.Person;
import org.kinward.core.access.people.Posting;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.Errors;

/** What a person is here to do and where, as ticked; the id comes from the address. */
record PersonForm(UUID id, List<String> roles, List<String> member, List<String> managed, FormStamp stamp) {

    PersonForm(UUID id, @Nullable List<String> roles, @Nullable List<String> member,
            @Nullable List<String> managed, @Nullable FormStamp stamp) {
        this.id = id;
        this.roles = roles == null ? List.of() : List.copyOf(roles);
        this.member = member == null ? List.of() : List.copyOf(member);
        this.managed = managed == null ? List.of() : List.copyOf(managed);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The same ticks, on the page of this person: the address says whose they are, whatever was sent. */
    PersonForm at(UUID person) {
        return new PersonForm(person, roles, member, managed, stamp);
    }

    /** What was ticked, for somebody who has seen this revision. */
    PersonForm seen(long revision) {
        return new PersonForm(id, roles, member, managed, FormStamp.shown(revision));
    }

    static PersonForm of(Person person, Posting posting, long revision) {
        return new PersonForm(person.id().value(), person.roles().stream().map(Enum::name).toList(),
                ids(posting.member()), ids(posting.managed()), FormStamp.shown(revision));
    }

    /** Everything that is wrong, at once. */
    void check(Errors errors) {
        AdminWords.problem(roles).ifPresent(key -> errors.rejectValue("roles", key));
        var administrator = roles.contains(Role.ADMINISTRATOR.name());
        if (administrator && !member.isEmpty()) {
            errors.rejectValue("member", "admin.person.posting.administrator");
        }
        if (!managed.isEmpty() && !roles.contains(Role.SHELTER_MANAGER.name())) {
            errors.rejectValue("managed",
                    administrator ? "admin.person.posting.administrator" : "admin.person.managed.role");
        }
    }

    /** Only places of the own agency are taken; whatever else was sent is not there. */
    Wanted wanted(Predicate<PlaceId> ours) {
        var work = new Work(AdminWords.roles(roles).collect(Collectors.toSet()),
                new Posting(places(member, ours), places(managed, ours)));
        return new Wanted(new PersonId(id), work, stamp.shownRevision().number());
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
