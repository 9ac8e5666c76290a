package org.kinward.core.access.people;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.signin.GiveOneTimeCode;
import org.kinward.core.access.signin.Passwords;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;

/**
 * Changes what a person may do. It reaches people of the administrator's own agency only, ends the person's sessions,
 * and takes rights away from the vault's mirror before it decides and gives them after.
 */
public final class ChangePerson {

    private final People people;
    private final PostingMirror mirror;
    private final GiveOneTimeCode codes;
    private final Administration administration;

    public ChangePerson(People people, PostingMirror mirror, GiveOneTimeCode codes, Administration administration) {
        this.people = people;
        this.mirror = mirror;
        this.codes = codes;
        this.administration = administration;
    }

    /** What a person is here to do, and where. */
    public record Work(Set<Role> roles, Posting posting) {

        public Work {
            roles = Set.copyOf(roles);
            Role.mayGoTogether(roles);
        }
    }

    /** The person, if she works for the administrator's agency. */
    public Person find(Actor administrator, PersonId id) {
        return people.person(id).filter(person -> person.agency().equals(administrator.agency()))
                .orElseThrow(NotThere::new);
    }

    /** The same, unless it is the administrator: nobody changes the own rights, and nobody makes the own code. */
    private Person another(Actor administrator, PersonId id) {
        return Optional.of(find(administrator, id)).filter(person -> !person.id().equals(administrator.person()))
                .orElseThrow(NotThere::new);
    }

    /** Shuts the person out at once, on every route; the postings stay for the day she comes back. */
    public void shutOut(Actor administrator, PersonId id, Instant now) {
        var person = another(administrator, id);
        mirror.taken(id, people.posting(id), now);
        save(person.shutOut(true), AuditAction.PERSON_DISABLED, now);
    }

    /** Lets the person in again. */
    public void letIn(Actor administrator, PersonId id, Instant now) {
        var person = another(administrator, id).shutOut(false);
        save(person, AuditAction.PERSON_LET_IN, now);
        mirror.given(id, people.posting(id).standing(person.roles()), now);
    }

    /** Other roles and other places. */
    public void change(Actor administrator, PersonId id, Work wanted, Instant now) {
        var found = another(administrator, id);
        var person = found.withRoles(wanted.roles());
        var posting = wanted.posting();
        var changed = new WorkChanged(id, new Work(found.roles(), people.posting(id)), wanted);
        mirror.taken(id, lost(people.posting(id), posting.standing(wanted.roles())), now);
        administration.work().together(() -> {
            people.post(person, posting);
            write(person, AuditAction.PERSON_CHANGED, now);
            changed.entries().forEach(administration.trail()::record);
            return person;
        });
        if (!person.disabled()) {
            mirror.given(id, posting.standing(person.roles()), now);
        }
    }

    /** A new one-time code, shown once; it replaces the password as soon as it opens. */
    public String newCode(Actor administrator, PersonId id, Instant now) throws Passwords.TooBusy {
        var person = another(administrator, id);
        var fresh = codes.fresh(now);
        return administration.work().together(() -> {
            codes.give(person.id(), Optional.of(administrator.person()), fresh);
            administration.trail().record(AuditEntry.done(AuditAction.CODE_GIVEN, AuditObject.PERSON, id.value()));
            return fresh.shownOnce();
        });
    }

    private void save(Person person, AuditAction action, Instant now) {
        administration.work().together(() -> {
            write(person, action, now);
            return person;
        });
    }

    private void write(Person person, AuditAction action, Instant now) {
        people.save(person, now);
        administration.sessions().endAllOf(person.id());
        administration.trail().record(AuditEntry.done(action, AuditObject.PERSON, person.id().value()));
    }

    private static Posting lost(Posting before, Posting after) {
        return new Posting(without(before.member(), after.member()), without(before.managed(), after.managed()));
    }

    private static Set<PlaceId> without(Set<PlaceId> before, Set<PlaceId> after) {
        var lost = new HashSet<>(before);
        lost.removeAll(after);
        return lost;
    }
}
