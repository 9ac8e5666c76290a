package org.kinward.core.statistics.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.asked.AgainstStaff.Outcome;

class AgainstStaffTest {

    @Test
    void saysNeverAndHowOftenFromAGroupOn() {
        assertThat(new AgainstStaff(2025, Map.of()).all()).isEqualTo(OptionalInt.of(0));
        assertThat(new AgainstStaff(2025, Map.of(Outcome.NOT_SEEN, 1)).all()).isEmpty();
        assertThat(new AgainstStaff(2025, Map.of(Outcome.NOT_SEEN, 2, Outcome.TREATED, 2)).all()).isEmpty();
        assertThat(new AgainstStaff(2025, Map.of(Outcome.NOT_SEEN, 3, Outcome.TREATED, 2)).all())
                .isEqualTo(OptionalInt.of(5));
    }

    /** What is left of a total that is said would be the small one. */
    @Test
    void saysWhatBecameOfThemOnlyWhereEachIsAGroup() {
        assertThat(new AgainstStaff(2025, Map.of(Outcome.LOOKED_INTO, 9, Outcome.AUTHORITY_DECIDES, 1)).byOutcome())
                .isEmpty();
        assertThat(new AgainstStaff(2025, Map.of(Outcome.AUTHORITY_DECIDES, 5, Outcome.LOOKED_INTO, 9)).byOutcome())
                .containsExactly(Map.entry(Outcome.LOOKED_INTO, 9), Map.entry(Outcome.AUTHORITY_DECIDES, 5));
    }
}
