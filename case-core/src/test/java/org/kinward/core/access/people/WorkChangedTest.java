package org.kinward.core.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditedChange;

class WorkChangedTest {

    private static final PersonId EFUA = new PersonId(new UUID(3, 1));
    private static final PlaceId BAOBAB = new PlaceId(new UUID(2, 1));
    private static final PlaceId MANGO = new PlaceId(new UUID(2, 2));

    private static ChangePerson.Work work(Set<Role> roles, Set<PlaceId> member, Set<PlaceId> managed) {
        return new ChangePerson.Work(roles, new Posting(member, managed));
    }

    private static List<AuditEntry> changed(ChangePerson.Work before, ChangePerson.Work after) {
        return new WorkChanged(EFUA, before, after).entries();
    }

    @Test
    void writesEveryRoleAndEveryPlaceThatWasGivenOrTakenAsAnEntryOfItsOwn() {
        var before = work(Set.of(Role.DUTY_CARER), Set.of(BAOBAB), Set.of());
        var after = work(Set.of(Role.SHELTER_MANAGER, Role.AUDITOR), Set.of(MANGO), Set.of());

        var entries = changed(before, after);

        assertThat(entries).extracting(AuditEntry::action, AuditEntry::object, AuditEntry::subjects).containsExactly(
                tuple(AuditAction.ROLE_GIVEN, AuditObject.ROLE_SHELTER_MANAGER,
                        List.of(EFUA.value())),
                tuple(AuditAction.ROLE_GIVEN, AuditObject.ROLE_AUDITOR,
                        List.of(EFUA.value())),
                tuple(AuditAction.ROLE_TAKEN, AuditObject.ROLE_DUTY_CARER,
                        List.of(EFUA.value())),
                tuple(AuditAction.PLACE_GIVEN, AuditObject.PLACE,
                        List.of(EFUA.value(), MANGO.value())),
                tuple(AuditAction.PLACE_TAKEN, AuditObject.PLACE,
                        List.of(EFUA.value(), BAOBAB.value())));
    }

    @Test
    void bindsEachToAllThatThePersonHadBeforeAndHasAfter() {
        var before = work(Set.of(Role.DUTY_CARER), Set.of(BAOBAB), Set.of());
        var after = work(Set.of(Role.DUTY_CARER), Set.of(BAOBAB), Set.of(BAOBAB));

        var entries = changed(before, after);

        assertThat(entries).extracting(AuditEntry::action).containsExactly(AuditAction.PLACE_GIVEN);
        assertThat(entries.getFirst().change()).contains(new AuditedChange(
                "roles DUTY_CARER\nmember " + BAOBAB.value() + "\nmanages ",
                "roles DUTY_CARER\nmember " + BAOBAB.value() + "\nmanages " + BAOBAB.value()));
    }

    @Test
    void writesNothingWhereNothingChanged() {
        var same = work(Set.of(Role.DUTY_CARER), Set.of(BAOBAB), Set.of());

        assertThat(changed(same, same)).isEmpty();
    }
}
