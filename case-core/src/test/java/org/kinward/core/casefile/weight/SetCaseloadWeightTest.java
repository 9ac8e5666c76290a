package org.kinward.core.casefile.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.actor;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

class SetCaseloadWeightTest {

    private final InMemoryCaseloadWeights weights = new InMemoryCaseloadWeights();
    private final SetCaseloadWeight set = new SetCaseloadWeight(weights, _ -> {
    });

    @Test
    void weighsAsTheFieldSaysUntilAnAgencySetsItsOwn() {
        var weight = weights.current().weight();

        assertThat(weight.of(Lives.IN_A_HOUSE)).isEqualByComparingTo("1");
        assertThat(weight.of(Lives.AT_HOME)).isEqualByComparingTo("0.25");
        assertThat(weight.of(Lives.ACROSS_A_BORDER)).isEqualByComparingTo("2");
        assertThat(weight.of(Map.of(Lives.IN_A_HOUSE, 3, Lives.AT_HOME, 5, Lives.ACROSS_A_BORDER, 1)))
                .isEqualByComparingTo("6.25");
        assertThat(weight.of(Map.of())).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void keepsWhatHeldBeforeAndLosesNobodysSetting() {
        var sena = actor(Role.ADMINISTRATOR);
        var own = new CaseloadWeight(100, 50, 300);

        set.set(own, Revision.NEW, sena, NOON);
        set.set(own, new Revision(1), sena, NOON);

        assertThat(weights.history()).containsExactly(new CaseloadWeights.Set(own, sena.person(), NOON));
        assertThatThrownBy(() -> set.set(CaseloadWeight.SHIPPED, Revision.NEW, sena, NOON))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> new CaseloadWeight(100, -1, 200)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CaseloadWeight.fits(1000)).isTrue();
        assertThat(CaseloadWeight.fits(1001)).isFalse();
    }
}
