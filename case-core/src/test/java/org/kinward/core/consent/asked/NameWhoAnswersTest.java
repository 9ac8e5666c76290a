package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class NameWhoAnswersTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();

    @Test
    void isSeenAgainInThreeDaysWhereNobodyCanBeAskedAndOnTheDayWhenItEnds() {
        name(AnswererKind.PARENT, Optional.empty(), Optional.of(NotAskedBecause.MAY_BE_INVOLVED), false);
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(3)));

        name(AnswererKind.PLACING_AUTHORITY, Optional.of(TODAY.plusDays(30)), Optional.empty(), false);

        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).extracting(Task::due)
                .containsExactly(TODAY.plusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant());
        name(AnswererKind.PARENT, Optional.empty(), Optional.empty(), false);
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).isEmpty();
        assertThat(lake.answerers.history(lake.file)).hasSize(3);
    }

    @Test
    void neverTakesWhoRecruitedEmployedOrTravelledWithTheChild() {
        assertThat(name(AnswererKind.NAMED_GUARDIAN, Optional.empty(), Optional.empty(), true))
                .isEqualTo(NameWhoAnswers.Outcome.INVOLVED);
        assertThat(name(AnswererKind.PARENT, Optional.of(TODAY.minusDays(1)), Optional.empty(), false))
                .isEqualTo(NameWhoAnswers.Outcome.END_IN_THE_PAST);
        assertThat(lake.answerers.history(lake.file)).isEmpty();
    }

    private NameWhoAnswers.Outcome name(AnswererKind kind, Optional<LocalDate> until,
            Optional<NotAskedBecause> notAsked, boolean involved) {
        var who = new WhoAnswers(lake.file, kind, until, "Court of Lomé", notAsked,
                lake.answerers.of(lake.file).revision());
        return new NameWhoAnswers(lake.answerers, lake.moves).name(
                new NameWhoAnswers.Request(who, involved, ZoneOffset.UTC, CaseAtTheLake.stamp()), lake.ama, NOON);
    }
}
