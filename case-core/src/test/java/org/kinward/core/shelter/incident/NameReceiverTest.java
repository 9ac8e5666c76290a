package org.kinward.core.shelter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;

/** The newest name holds; naming the same person again is nothing new. */
class NameReceiverTest {

    private final List<NamedReceivers.Naming> named = new ArrayList<>();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final NameReceiver name = new NameReceiver(new NamedReceivers() {

        @Override
        public Current current() {
            return named.isEmpty() ? new Current(Optional.empty(), Revision.NEW)
                    : new Current(Optional.of(named.getLast().person()), new Revision(named.size()));
        }

        @Override
        public List<Naming> history() {
            return named.reversed();
        }

        @Override
        public void name(Naming naming, Revision seen) {
            named.add(naming);
        }
    }, trail::add);

    @Test
    void namesOnceAndWritesItDown() {
        var admin = CaseAtTheLake.actor(Role.ADMINISTRATOR);
        var efe = new NamedReceivers.Naming(CaseAtTheLake.actor(Role.SOCIAL_WORKER).person(), admin.person(), NOON);

        name.name(efe, Revision.NEW, admin);
        name.name(efe, Revision.NEW, admin);

        assertThat(named).containsExactly(efe);
        assertThat(trail).singleElement()
                .satisfies(entry -> assertThat(entry.subjects()).contains(efe.person().value()));
    }
}
