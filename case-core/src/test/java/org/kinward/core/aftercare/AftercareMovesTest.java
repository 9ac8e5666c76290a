package org.kinward.core.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.task.TaskKind;

/** Whatever people press and whenever: each line follows, and who may be a child never answers alone. */
class AftercareMovesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");

    private AftercareAtTheLake at = new AftercareAtTheLake();

    @Property(tries = 300)
    void keepsItsPromises(@ForAll @Size(max = 25) List<@IntRange(min = 0, max = 6) Integer> presses) {
        at = new AftercareAtTheLake();
        var now = MARCH;
        for (var press : presses) {
            now = now.plus(Duration.ofDays(35));
            var before = at.state();
            press(press, now);
            follows(before);
            var alone = at.lake.answerers.of(at.lake.file).kind() == AnswererKind.YOUNG_ADULT;
            assertThat(alone).isEqualTo(at.state().filter(AftercareState::isOfAge).isPresent());
            assertThat(at.lake.open(TaskKind.BECOMES_ADULT))
                    .hasSize(at.state().filter(AftercareState.PLANNED::equals).isPresent() ? 1 : 0);
        }
    }

    private void press(int press, Instant now) {
        if (press < 5) {
            var to = AftercareState.values()[press % AftercareState.values().length];
            var outcome = at.move(to, at.lake.ama, now);
            if (outcome == MoveAftercare.Outcome.MOVED && to.isOfAge()) {
                assertThat(at.state()).contains(to);
            }
        } else {
            at.birth = AftercareAtTheLake.born(YearMonth.of(2008, press == 5 ? 11 : 8).plusYears(press == 5 ? 0 : 1));
        }
    }

    private void follows(Optional<AftercareState> before) {
        at.state().filter(is -> !before.equals(Optional.of(is))).ifPresent(is -> assertThat(before
                .map(AftercareState::next).orElseGet(AftercareState::first)).contains(is));
    }
}
