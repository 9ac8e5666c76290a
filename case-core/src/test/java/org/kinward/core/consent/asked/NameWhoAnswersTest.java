package org.kinward.core.consent.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

class NameWhoAnswersTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();

    @Test
    void isSeenAgainInThreeDaysWhereNobodyCanBeAskedAndOnTheDayWhenItEnds() {
        name(AnswererKind.PARENT, Optional.empty(), Optional.of(NotAskedBecause.MAY_BE_INVOLVED), Involved.NOT_SURE);
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(3)));

        name(AnswererKind.PLACING_AUTHORITY, Optional.of(TODAY.plusDays(30)), Optional.empty(), Involved.NO);

        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).extracting(Task::due)
                .containsExactly(TODAY.plusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant());
        name(AnswererKind.PARENT, Optional.empty(), Optional.empty(), Involved.NO);
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).isEmpty();
        assertThat(lake.answerers.history(lake.file)).hasSize(3);
    }

    @Test
    void neverTakesWhoRecruitedEmployedOrTravelledWithTheChild() {
        assertThat(name(AnswererKind.NAMED_GUARDIAN, Optional.empty(), Optional.empty(), Involved.YES))
                .isEqualTo(NameWhoAnswers.Outcome.INVOLVED);
        assertThat(name(AnswererKind.PARENT, Optional.of(TODAY.minusDays(1)), Optional.empty(), Involved.NO))
                .isEqualTo(NameWhoAnswers.Outcome.END_IN_THE_PAST);
        assertThat(lake.answerers.history(lake.file)).isEmpty();
    }

    @Test
    void takesNobodyWhoHadAPartWhateverTheKindAndNothingThatContradictsItself() {
        for (var kind : new AnswererKind[]{AnswererKind.HEAD_OF_SHELTER, AnswererKind.PLACING_AUTHORITY}) {
            assertThat(name(kind, Optional.empty(), Optional.empty(), Involved.YES))
                    .isEqualTo(NameWhoAnswers.Outcome.INVOLVED);
        }
        assertThat(name(AnswererKind.PARENT, Optional.empty(), Optional.of(NotAskedBecause.MAY_BE_INVOLVED),
                Involved.NO)).isEqualTo(NameWhoAnswers.Outcome.CONTRADICTS);
        assertThat(name(AnswererKind.PARENT, Optional.empty(), Optional.empty(), Involved.NOT_SURE))
                .isEqualTo(NameWhoAnswers.Outcome.CONTRADICTS);
    }

    @Test
    void asksAgainWhatSomebodyAgreedToWhoAnswersNoLonger() {
        lake.agreed(new Use.Service(ServiceKind.SCHOOL), NOON);

        name(AnswererKind.NAMED_GUARDIAN, Optional.empty(), Optional.empty(), Involved.NO);

        assertThat(lake.open(TaskKind.ASK_CONSENT_AGAIN)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(3)));
    }

    @Test
    void countsFromTheNightThatWasOnPaperTheFirstTimeOnly() {
        var night = NOON.minus(Duration.ofHours(10));

        name(AnswererKind.NOBODY_YET, Optional.of(night));
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).extracting(Task::due)
                .containsExactly(night.plus(Duration.ofDays(3)));

        name(AnswererKind.NOBODY_YET, Optional.of(night));
        assertThat(lake.open(TaskKind.SEE_WHO_ANSWERS)).extracting(Task::due)
                .containsExactly(NOON.plus(Duration.ofDays(3)));
    }

    private void name(AnswererKind kind, Optional<Instant> told) {
        var who = new WhoAnswers(lake.file, kind, Optional.empty(), "", Optional.empty(), true,
                lake.answerers.of(lake.file).revision());
        new NameWhoAnswers(lake.answerers, lake.consents, lake.moves, lake.toTell).name(
                new NameWhoAnswers.Request(who, Involved.NO, ZoneOffset.UTC, told, CaseAtTheLake.stamp()), lake.ama,
                NOON);
    }

    private NameWhoAnswers.Outcome name(AnswererKind kind, Optional<LocalDate> until,
            Optional<NotAskedBecause> notAsked, Involved involved) {
        var who = new WhoAnswers(lake.file, kind, until, "Court of Lomé", notAsked, true,
                lake.answerers.of(lake.file).revision());
        return new NameWhoAnswers(lake.answerers, lake.consents, lake.moves, lake.toTell).name(
                new NameWhoAnswers.Request(who, involved, ZoneOffset.UTC, CaseAtTheLake.stamp()), lake.ama, NOON);
    }
}
