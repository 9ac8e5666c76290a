package org.kinward.core.risk.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of factors promises. */
public abstract class FactorsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Factors factors();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesBackWhatWasWrittenAndTheSameOnlyOnce() {
        var file = file();
        var door = FactorExamples.incomeLost(file, worker(), NOW);
        var protects = FactorExamples.trustedAdult(file, worker(), NOW.plusSeconds(1));

        assertThat(factors().add(door)).isTrue();
        assertThat(factors().add(FactorExamples.incomeLost(file, worker(), NOW))).isFalse();
        assertThat(factors().add(protects)).isTrue();

        assertThat(factors().of(file)).containsExactly(door, protects);
        assertThat(factors().find(door.id())).contains(door);
        assertThat(factors().find(new FactorId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsEveryOtherThatIsSaidDifferently() {
        var file = file();
        for (var said : List.of("The well dried up", "The bridge fell")) {
            var about = new Factor.About.Protection(new Listed(Code.OTHER, said));
            assertThat(factors().add(new Factor(new FactorId(UUID.randomUUID()), file, about,
                    List.of(FactorExamples.line(FactorState.THERE, worker(), NOW)), List.of()))).isTrue();
        }

        assertThat(factors().of(file)).hasSize(2);
    }

    @Test
    void addsEntriesAndCoversNone() {
        var door = FactorExamples.incomeLost(file(), worker(), NOW);
        factors().add(door);
        var smaller = FactorExamples.line(FactorState.MUCH_SMALLER, worker(), NOW.plusSeconds(1));
        var protectedNow = FactorExamples.line(FactorState.PROTECTED_AGAINST, worker(), NOW.plusSeconds(2));

        factors().move(door, smaller);
        factors().move(door.moved(smaller), protectedNow);

        assertThat(factors().find(door.id())).contains(door.moved(smaller).moved(protectedNow));
        assertThatThrownBy(() -> factors().move(door, smaller)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void addsWhatTippedTheBalanceAndKeepsWhatWasSaidBefore() {
        var door = FactorExamples.incomeLost(file(), worker(), NOW);
        factors().add(door);
        var year = new Tipped(Optional.of(new RoughMonth(2025, Optional.empty())), "The boat sank", worker(), NOW);
        var nobodyKnows = new Tipped(Optional.empty(), "The boat sank", worker(), NOW);

        factors().tip(door, year);
        factors().tip(door.tipping(year), nobodyKnows);

        assertThat(factors().find(door.id())).contains(door.tipping(year).tipping(nobodyKnows));
        assertThatThrownBy(() -> factors().tip(door, year)).isInstanceOf(StaleRevision.class);
    }
}
