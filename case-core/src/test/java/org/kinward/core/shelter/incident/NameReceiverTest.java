package org.kinward.core.shelter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.incident.NamedReceivers.WhenUnseen;

/** The newest name holds; naming the same person again is nothing new. */
class NameReceiverTest {

    private final InMemoryNamedReceivers receivers = new InMemoryNamedReceivers();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final NameReceiver name = new NameReceiver(receivers, trail::add);
    private final Actor admin = CaseAtTheLake.actor(Role.ADMINISTRATOR);
    private final PersonId efe = CaseAtTheLake.actor(Role.SOCIAL_WORKER).person();

    @Test
    void namesOnceAndWritesItDown() {
        var naming = new NamedReceivers.Naming(efe, WhenUnseen.USUAL, admin.person(), NOON);

        name.name(naming, Revision.NEW, admin);
        name.name(naming, Revision.NEW, admin);

        assertThat(receivers.named).containsExactly(naming);
        assertThat(trail).singleElement().satisfies(entry -> assertThat(entry.subjects()).contains(efe.value()));
    }

    @Test
    void namesASecondOneWhoIsSomebodyElse() {
        name.name(new NamedReceivers.Naming(efe, WhenUnseen.USUAL, admin.person(), NOON), Revision.NEW, admin);
        var withASecond = new NamedReceivers.Naming(efe, new WhenUnseen(Optional.of(admin.person()), 8),
                admin.person(), NOON);

        name.name(withASecond, new Revision(1), admin);

        assertThat(receivers.current().unseen()).isEqualTo(new WhenUnseen(Optional.of(admin.person()), 8));
        assertThatThrownBy(() -> new NamedReceivers.Naming(efe, new WhenUnseen(Optional.of(efe), 8), admin.person(),
                NOON)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WhenUnseen(Optional.empty(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WhenUnseen(Optional.empty(), 337)).isInstanceOf(IllegalArgumentException.class);
    }
}
