package org.kinward.core.consent.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.saving.Revision;

class SetLadderTest {

    private static final AgeLadder FIRST = new AgeLadder(6, 12, 15, "Guidance", LocalDate.of(2023, 1, 1));
    private static final AgeLadder OWN = new AgeLadder(7, 13, 16, "Code of the child", LocalDate.of(2024, 1, 1));

    private final List<AgeLadder> kept = new ArrayList<>(List.of(FIRST));
    private final List<AuditAction> trail = new ArrayList<>();

    @Test
    void setsAnotherOneBesideTheFirstAndSaysSo() {
        var set = new SetLadder(new Shelf(), entry -> trail.add(entry.action()));
        var sena = CaseAtTheLake.actor(Role.ADMINISTRATOR);

        set.set(FIRST, Revision.NEW, sena, Instant.EPOCH);
        set.set(OWN, Revision.NEW, sena, Instant.EPOCH);

        assertThat(kept).containsExactly(FIRST, OWN);
        assertThat(trail).containsExactly(AuditAction.LIST_CHANGED);
    }

    private final class Shelf implements AgeLadders {

        @Override
        public Current current() {
            return new Current(kept.getLast(), new Revision(kept.size() - 1));
        }

        @Override
        public void set(AgeLadder ladder, Revision seen, By by) {
            kept.add(ladder);
        }
    }
}
