package org.kinward.core.access.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditedChange;

/**
 * What an administrator gave and took, as the audit trail says it: one entry for each role and each place, with keyed
 * hashes of all that the person had before and has after.
 */
record WorkChanged(PersonId person, ChangePerson.Work before, ChangePerson.Work after) {

    /** A new person has the roles and no place yet. */
    static WorkChanged began(Person person) {
        var nowhere = new Posting(Set.of(), Set.of());
        return new WorkChanged(person.id(), new ChangePerson.Work(Set.of(), nowhere),
                new ChangePerson.Work(person.roles(), nowhere));
    }

    List<AuditEntry> entries() {
        var entries = new ArrayList<AuditEntry>();
        roles(entries, AuditAction.ROLE_GIVEN, missing(after.roles(), before.roles()));
        roles(entries, AuditAction.ROLE_TAKEN, missing(before.roles(), after.roles()));
        places(entries, AuditAction.PLACE_GIVEN, added(after.posting(), before.posting()));
        places(entries, AuditAction.PLACE_TAKEN, added(before.posting(), after.posting()));
        return entries;
    }

    private void roles(List<AuditEntry> entries, AuditAction action, Set<?> roles) {
        roles.stream().map(role -> AuditObject.valueOf("ROLE_" + role)).sorted()
                .map(object -> AuditEntry.done(action, object, person.value()).changing(change()))
                .forEach(entries::add);
    }

    private void places(List<AuditEntry> entries, AuditAction action, Set<PlaceId> places) {
        places.stream().map(PlaceId::value).sorted()
                .map(place -> AuditEntry.done(action, AuditObject.PLACE, person.value(), place).changing(change()))
                .forEach(entries::add);
    }

    private AuditedChange change() {
        return new AuditedChange(words(before), words(after));
    }

    /** Belonging to a place and managing it are two things; either of them coming or going is written down. */
    private static Set<PlaceId> added(Posting to, Posting from) {
        var places = missing(to.member(), from.member());
        places.addAll(missing(to.managed(), from.managed()));
        return places;
    }

    private static <T> Set<T> missing(Set<T> all, Set<T> there) {
        var missing = new HashSet<>(all);
        missing.removeAll(there);
        return missing;
    }

    private static String words(ChangePerson.Work work) {
        return "roles " + sorted(work.roles()) + "\nmember " + ids(work.posting().member()) + "\nmanages "
                + ids(work.posting().managed());
    }

    private static String ids(Collection<PlaceId> places) {
        return sorted(places.stream().map(PlaceId::value).map(UUID::toString).toList());
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }
}
