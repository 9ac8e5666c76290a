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

    /** What a person is here to do, and where; also what an older rule let somebody have. */
    public record Work(Set<Role> roles, Posting posting) {

        public Work {
            roles = Set.copyOf(roles);
        }

        /** Where nobody so posted can be on shift any more, when this becomes that. */
        private Set<PlaceId> shiftsOver(Work after) {
            return after.roles().contains(Role.DUTY_CARER)
                    ? without(posting.member(), after.posting().member())
                    : posting.member();
        }

        /** Whoever manages a place is a manager; an administrator has no place. */
        private void check() {
            Role.mayGoTogether(roles);
            if (!posting.isFor(roles)) {
                throw new IllegalArgumentException("these roles cannot be posted there");
            }
        }
    }

    /**
     * What is to become of whom.
     *
     * @param shown
     *            the revision that was on the screen
     */
    public record Wanted(PersonId person, Work work, long shown) {
    }

    /** The person, if she works for the administrator's agency. */
    public Person find(Actor administrator, PersonId id) {
        return people.person(id).filter(person -> person.agency().equals(administrator.agency()))
                .orElseThrow(NotThere::new);
    }

    /** The same, unless it is the administrator: nobody changes the own rights, and nobody makes the own code. */
    public Person another(Actor administrator, PersonId id) {
        return Optional.of(find(administrator, id)).filter(person -> !person.id().equals(administrator.person()))
                .orElseThrow(NotThere::new);
    }

    /** Shuts the person out at once, on every route; the postings stay for the day she comes back. */
    public void shutOut(Actor administrator, PersonId id, Instant now) {
        var person = another(administrator, id);
        mirror.left(id, people.posting(id), now);
        mirror.actingEnds(id, now);
        mirror.mayLead(id, false, now);
        shut(person.shutOut(true), AuditAction.PERSON_DISABLED, now);
    }

    /** Lets the person in again. */
    public void letIn(Actor administrator, PersonId id, Instant now) {
        var person = another(administrator, id).shutOut(false);
        shut(person, AuditAction.PERSON_LET_IN, now);
        given(person, people.posting(id).standing(person.roles()), now);
    }

    /**
     * Other roles and other places; false, and nobody has them, when somebody else has saved since. What was taken from
     * the mirror for a save that came second by a moment comes back with the next comparison.
     */
    public boolean change(Actor administrator, Wanted wanted, Instant now) {
        wanted.work().check();
        var found = another(administrator, wanted.person());
        if (people.revision(found.id()) != wanted.shown()) {
            return false;
        }
        var before = new Work(found.roles(), people.posting(found.id()));
        var standing = wanted.work().posting().standing(wanted.work().roles());
        taken(found.id(), before, wanted.work(), now);
        var changed = new WorkChanged(found.id(), before, wanted.work());
        var saved = administration.work().together(() -> save(found, wanted, now) && written(changed));
        if (saved && !found.disabled()) {
            given(found.withRoles(wanted.work().roles()), standing, now);
        }
        return saved;
    }

    private void taken(PersonId person, Work before, Work after, Instant now) {
        mirror.taken(person, lost(before.posting(), after.posting().standing(after.roles())), now);
        mirror.offShift(person, before.shiftsOver(after), now);
        if (!after.posting().managed().containsAll(before.posting().managed())
                || (before.roles().contains(Role.SHELTER_MANAGER) && !after.roles().contains(Role.SHELTER_MANAGER))) {
            mirror.actingEnds(person, now);
        }
        if (!Role.mayLead(after.roles())) {
            mirror.mayLead(person, false, now);
        }
    }

    private void given(Person person, Posting standing, Instant now) {
        mirror.given(person.id(), standing, now);
        if (Role.mayLead(person.roles())) {
            mirror.mayLead(person.id(), true, now);
        }
    }

    private boolean save(Person found, Wanted wanted, Instant now) {
        return people.change(found.withRoles(wanted.work().roles()), wanted.work().posting(), wanted.shown(), now);
    }

    private boolean written(WorkChanged changed) {
        write(changed.person(), AuditAction.PERSON_CHANGED);
        changed.entries().forEach(administration.trail()::record);
        return true;
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

    private void shut(Person person, AuditAction action, Instant now) {
        administration.work().together(() -> {
            if (!people.shut(person, now)) {
                throw new NotThere();
            }
            write(person.id(), action);
            return person;
        });
    }

    private void write(PersonId person, AuditAction action) {
        administration.sessions().endAllOf(person);
        administration.trail().record(AuditEntry.done(action, AuditObject.PERSON, person.value()));
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
