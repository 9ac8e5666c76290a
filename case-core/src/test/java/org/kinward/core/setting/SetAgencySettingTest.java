package org.kinward.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.plan.term.InMemoryPlanTerms;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** Any setting: what held stays beside it, nobody's is lost, and what changes nothing leaves no trace. */
class SetAgencySettingTest {

    private final InMemoryPlanTerms terms = new InMemoryPlanTerms();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final SetAgencySetting set = new SetAgencySetting(trail::add);

    private static SetAgencySetting.Wish<PlanTerm> wish(int days, long seen) {
        return new SetAgencySetting.Wish<>(new PlanTerm(days), new Revision(seen));
    }

    @Test
    void keepsWhatHeldBeforeAndSetsNothingTwice() {
        var sena = actor(Role.ADMINISTRATOR);

        set.set(terms, wish(PlanTerm.SHIPPED.days(), 9), sena, NOON);
        set.set(terms, wish(21, 0), sena, NOON);
        set.set(terms, wish(21, 9), sena, NOON);
        set.set(terms, wish(7, 1), sena, NOON.plusSeconds(60));

        assertThat(terms.history()).containsExactly(
                new AgencySetting.Set<>(new PlanTerm(7), sena.person(), NOON.plusSeconds(60)),
                new AgencySetting.Set<>(new PlanTerm(21), sena.person(), NOON));
        assertThat(terms.heldAt(NOON.minusSeconds(1))).isEqualTo(PlanTerm.SHIPPED);
        assertThat(terms.heldAt(NOON.plusSeconds(59))).isEqualTo(new PlanTerm(21));
        assertThat(trail).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.LIST_CHANGED);
            assertThat(entry.object()).isEqualTo(AuditObject.PLAN_TERM);
        });
    }

    @Test
    void losesNobodysSetting() {
        var sena = actor(Role.ADMINISTRATOR);
        set.set(terms, wish(21, 0), sena, NOON);

        assertThatThrownBy(() -> set.set(terms, wish(7, 0), sena, NOON)).isInstanceOf(StaleRevision.class);

        assertThat(terms.current().value()).isEqualTo(new PlanTerm(21));
        assertThat(trail).hasSize(1);
    }
}
