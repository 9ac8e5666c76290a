package org.kinward.core.service.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class KeepProviderTest {

    private final InMemoryProviders providers = new InMemoryProviders();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final KeepProvider keep = new KeepProvider(providers, trail::add);
    private final Actor mensah = actor(Role.SHELTER_MANAGER);
    private final ProviderId id = new ProviderId(UUID.randomUUID());

    @Test
    void isKeptByManagersAndAdministrators() {
        assertThat(add(actor(Role.SOCIAL_WORKER))).isEqualTo(KeepProvider.Outcome.NOT_THERE);
        assertThat(add(actor(Role.DUTY_CARER))).isEqualTo(KeepProvider.Outcome.NOT_THERE);
        assertThat(providers.all()).isEmpty();

        assertThat(add(actor(Role.ADMINISTRATOR))).isEqualTo(KeepProvider.Outcome.KEPT);

        assertThat(providers.all()).extracting(line -> line.checked().on()).containsExactly(TODAY);
    }

    @Test
    void addsOnceForEachFormAndEachNameOnce() {
        assertThat(add(mensah)).isEqualTo(KeepProvider.Outcome.KEPT);
        assertThat(add(mensah)).isEqualTo(KeepProvider.Outcome.KEPT);

        assertThat(trail).hasSize(1);
        assertThatThrownBy(() -> keep.add(id, ProviderExamples.school("Other"), mensah, TODAY))
                .isInstanceOf(StaleRevision.class);
        assertThat(keep.add(new ProviderId(UUID.randomUUID()), ProviderExamples.school("LAKE clinic"), mensah, TODAY))
                .isEqualTo(KeepProvider.Outcome.NAME_TAKEN);
    }

    @Test
    void isLookedAtByWhoeverSaysWhatItIs() {
        add(mensah);
        var later = TODAY.plusDays(91);
        assertThat(now().isOld(later, 90)).isTrue();
        assertThat(now().isOld(later.minusDays(1), 90)).isFalse();

        keep.keep(new KeepProvider.Press(id, new KeepProvider.Wish.Check(), Revision.NEW), mensah, later);

        assertThat(now().isOld(later, 90)).isFalse();
        assertThatThrownBy(() -> keep.keep(
                new KeepProvider.Press(id, new KeepProvider.Wish.Say(ProviderExamples.school("Another")), Revision.NEW),
                mensah, later)).isInstanceOf(StaleRevision.class);
    }

    /** Retired comes back as open only; nothing is ever deleted. */
    @ParameterizedTest
    @CsvSource({"OPEN,CLOSED,true", "OPEN,RETIRED,true", "CLOSED,OPEN,true", "CLOSED,RETIRED,true", "RETIRED,OPEN,true",
            "RETIRED,CLOSED,false"})
    void becomesWhatTheTableSays(ProviderState from, ProviderState to, boolean may) {
        add(mensah);
        become(from);

        assertThat(become(to))
                .isEqualTo(may ? KeepProvider.Outcome.KEPT : KeepProvider.Outcome.CANNOT_BECOME);

        assertThat(now().state()).isEqualTo(may ? to : from);
    }

    private KeepProvider.Outcome become(ProviderState state) {
        return keep.keep(new KeepProvider.Press(id, new KeepProvider.Wish.Become(state), now().revision()), mensah,
                TODAY);
    }

    private Provider now() {
        return providers.find(id).orElseThrow();
    }

    private KeepProvider.Outcome add(Actor by) {
        return keep.add(id, ProviderExamples.clinic("Lake Clinic"), by, TODAY);
    }

    /** Whatever is pressed: a line goes the ways of its table, is never gone, and says when somebody looked last. */
    @Property(tries = 200)
    void keepsItsPromises(@ForAll @Size(max = 15) List<ProviderState> wishes,
            @ForAll @Size(15) List<Boolean> byAManager) {
        var at = new KeepProviderTest();
        at.add(at.mensah);
        var carer = actor(Role.DUTY_CARER);

        for (int i = 0; i < wishes.size(); i++) {
            var before = at.now();
            var outcome = at.keep.keep(new KeepProvider.Press(at.id, new KeepProvider.Wish.Become(wishes.get(i)),
                    before.revision()), byAManager.get(i) ? at.mensah : carer, TODAY.plusDays(i));

            var moves = byAManager.get(i) && before.state().mayBecome(wishes.get(i));
            assertThat(at.now().state()).isEqualTo(moves ? wishes.get(i) : before.state());
            assertThat(outcome == KeepProvider.Outcome.NOT_THERE).isEqualTo(!byAManager.get(i));
            assertThat(!moves || outcome == KeepProvider.Outcome.KEPT).isTrue();
            assertThat(at.providers.all()).hasSize(1);
            assertThat(at.now().state() == ProviderState.OPEN).isEqualTo(at.now().state().takes());
        }
    }
}
