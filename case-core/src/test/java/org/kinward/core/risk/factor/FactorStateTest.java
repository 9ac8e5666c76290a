package org.kinward.core.risk.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** The table of docs/danger.md. */
class FactorStateTest {

    private static final PersonId AMA = new PersonId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(FactorState.class)
    void neverBecomesItselfAndNeverChangesItsKind(FactorState state) {
        var protects = EnumSet.of(FactorState.THERE, FactorState.NO_MORE);

        assertThat(state.next()).isNotEmpty().doesNotContain(state)
                .allMatch(next -> protects.contains(next) == protects.contains(state));
    }

    @Test
    void comesBackAsOpenWhenItWasGone() {
        assertThat(FactorState.GONE.next()).containsExactly(FactorState.OPEN);
        assertThat(FactorState.NOT_RELEVANT_HERE.next()).containsExactly(FactorState.OPEN);
        assertThat(FactorState.OPEN.next()).hasSize(5);
    }

    @Test
    void letsAFileBeClosedOverEverythingButWhatIsOpenOrOnlyWorkedOn() {
        assertThat(EnumSet.allOf(FactorState.class).stream().filter(state -> !state.allowsClosing()))
                .containsExactly(FactorState.OPEN, FactorState.BEING_WORKED_ON);
    }

    /** Any wishes in any order: only moves of the table happen, every entry stays, and the words go with their state. */
    @Property
    void keepsItsPromisesUnderAnySequenceOfMoves(@ForAll List<FactorState> wishes, @ForAll boolean door) {
        var file = CaseFileId.fresh();
        var factor = door ? FactorExamples.incomeLost(file, AMA, NOON) : FactorExamples.trustedAdult(file, AMA, NOON);
        var happened = new ArrayList<>(factor.lines());

        for (var wish : wishes) {
            var line = FactorExamples.line(wish, AMA, NOON);
            if (factor.state().mayBecome(wish)) {
                factor = factor.moved(line);
                happened.add(line);
            } else {
                var stays = factor;
                assertThatThrownBy(() -> stays.moved(line)).isInstanceOf(IllegalArgumentException.class);
            }
        }

        assertThat(factor.lines()).isEqualTo(happened);
        assertThat(factor.lines().getFirst().state()).isEqualTo(factor.about().kind().first());
        assertThat(factor.revision().number()).isEqualTo(happened.size());
        for (int i = 1; i < happened.size(); i++) {
            assertThat(happened.get(i - 1).state().next()).contains(happened.get(i).state());
        }
        assertThat(happened).allMatch(
                line -> line.by().isEmpty() == (line.state() != FactorState.PROTECTED_AGAINST));
    }
}
