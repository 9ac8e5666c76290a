package org.kinward.core.statistics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.core.statistics.attack.AttackSystem;
import org.kinward.core.statistics.attack.Statement;
import org.kinward.core.statistics.attack.Sum;

class DisclosureAuditorTest {

    private final DisclosureAuditor auditor = new DisclosureAuditor();

    static List<Fixture> fixtures() throws IOException {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void reproducesEveryBound(Fixture fixture) {
        assertThat(fixture.expected()).isNotEmpty();
        assertThat(auditor.bounds(fixture.system(), fixture.asked())).isEqualTo(fixture.expected());
    }

    /** Three children share four places in pairs: the corner of the linear program lies between two tables. */
    @Test
    void answersInWholeChildren() {
        var system = new AttackSystem(3, List.of(sumIs(3, 0, 1, 2)));
        var odd = new AttackSystem(6, List.of(sumIs(1, 0, 1, 3), sumIs(1, 1, 2, 4), sumIs(1, 0, 2, 5)));

        assertThat(auditor.bounds(system, List.of(Sum.of(0, 1)))).containsExactly(bounds(0, 3));
        assertThat(auditor.bounds(odd, List.of(Sum.of(0, 1, 2)))).containsExactly(bounds(0, 1));
    }

    @Test
    void saysWhereNothingLimitsACount() {
        var system = new AttackSystem(2, List.of(sumIs(4, 0)));

        assertThat(auditor.bounds(system, List.of(Sum.of(0, 1), Sum.of(0)))).containsExactly(
                new Bounds(4, OptionalLong.empty()), bounds(4, 4));
    }

    @Test
    void givesNoBoundsOfWhatCannotBe() {
        var contradiction = new AttackSystem(2, List.of(sumIs(4, 0, 1), sumIs(5, 0), sumIs(1, 1)));
        var notWhole = new AttackSystem(3, List.of(sumIs(1, 0, 1), sumIs(1, 1, 2), sumIs(1, 0, 2)));

        assertThatThrownBy(() -> auditor.bounds(contradiction, List.of(Sum.of(0)))).isInstanceOf(BoundsNotFound.class);
        assertThatThrownBy(() -> auditor.bounds(notWhole, List.of(Sum.of(0)))).isInstanceOf(BoundsNotFound.class);
    }

    @Test
    void givesNoBoundsItCannotProve() {
        var odd = new AttackSystem(6, List.of(sumIs(1, 0, 1, 3), sumIs(1, 1, 2, 4), sumIs(1, 0, 2, 5)));
        var huge = new AttackSystem(3, List.of(sumIs(Long.MAX_VALUE, 0, 1), sumIs(Long.MAX_VALUE - 1, 1, 2)));

        assertThatThrownBy(() -> new DisclosureAuditor(1).bounds(odd, List.of(Sum.of(0, 1, 2))))
                .isInstanceOf(BoundsNotFound.class).hasMessage("too many steps");
        assertThatThrownBy(() -> auditor.bounds(huge, List.of(Sum.of(0, 1, 2)))).isInstanceOf(BoundsNotFound.class);
    }

    private static Statement sumIs(long count, int... unknowns) {
        return new Statement(Sum.of(unknowns), count);
    }

    private static Bounds bounds(long least, long most) {
        return new Bounds(least, OptionalLong.of(most));
    }
}
