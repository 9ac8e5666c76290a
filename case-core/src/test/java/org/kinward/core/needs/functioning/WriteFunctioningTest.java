package org.kinward.core.needs.functioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.access.Role;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** A carer who has known the child for months is asked, and asked again after 8 weeks. */
class WriteFunctioningTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final InMemoryFunctionings kept = new InMemoryFunctionings();
    private final WriteFunctioning write = new WriteFunctioning(kept, lake.moves, lake.narrow);

    @Test
    void asksAgainAfterEightWeeksAndThenNoMore() {
        var first = said(NOON);
        assertThat(write.write(first, TODAY, lake.ama)).isEqualTo(WriteFunctioning.Outcome.WRITTEN);
        assertThat(write.write(first, TODAY, lake.ama)).isEqualTo(WriteFunctioning.Outcome.WRITTEN);
        assertThat(lake.open(TaskKind.ASK_FUNCTIONING_AGAIN)).extracting(Task::due)
                .as("from the day of the talk, five days ago")
                .containsExactly(NOON.plus(Duration.ofDays(56 - 5)));

        write.write(said(NOON.plus(Duration.ofDays(60))), TODAY, lake.ama);

        assertThat(kept.of(lake.file)).hasSize(2);
        assertThat(lake.open(TaskKind.ASK_FUNCTIONING_AGAIN)).isEmpty();
    }

    @Test
    void isForWhoWorksOnTheCaseAndNotStillToCome() {
        assertThat(write.write(said(NOON), TODAY, CaseAtTheLake.actor(Role.SOCIAL_WORKER)))
                .isEqualTo(WriteFunctioning.Outcome.NOT_THERE);
        assertThat(write.write(said(NOON), TODAY.minusDays(30), lake.ama))
                .isEqualTo(WriteFunctioning.Outcome.IN_THE_FUTURE);
        assertThat(kept.of(lake.file)).isEmpty();
    }

    @Test
    void isNotAskedOfAChildWhoDoesNotAgree() {
        lake.refuses();

        assertThatThrownBy(() -> write.write(said(NOON), TODAY, lake.ama)).isInstanceOf(RecordIsNarrow.class);
        assertThat(kept.of(lake.file)).isEmpty();
    }

    /** F39: at intake nobody can answer it. */
    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "3, true", "216, true", "217, false"})
    void isAnsweredByWhoHasKnownTheChildForMonths(int months, boolean fits) {
        assertThat(Functioning.Asked.fits(months)).isEqualTo(fits);
        if (!fits) {
            assertThatThrownBy(() -> new Functioning.Asked(Carer.MOTHER, months, TODAY, lake.ama.person(), NOON))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Functioning said(Instant at) {
        return FunctioningExamples.said(lake.file, FunctioningExamples.but(AgeGroup.FIVE_TO_SEVENTEEN, Map.of()),
                lake.ama.person(), at);
    }
}
