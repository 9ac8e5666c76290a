package org.kinward.core.returning.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** What every keeper of steps promises. */
public abstract class ReturnStepsContract {

    protected abstract ReturnSteps steps();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEachOnceByItsLastDayAndHowItEndedOnce() {
        var file = file();
        var late = step(file, ReturnStep.StepSide.OTHER_COUNTRY, 9);
        var soon = step(file, ReturnStep.StepSide.US, 3);
        assertThat(steps().add(late, by())).isTrue();
        assertThat(steps().add(soon, by())).isTrue();
        assertThat(steps().add(soon, by())).as("the same form").isFalse();
        var end = new ReturnStep.End(ReturnStep.StepCame.NOT_DONE, "No stamp", by());

        assertThat(steps().of(file)).containsExactly(soon, late);
        assertThat(steps().end(late.id(), end)).isTrue();
        assertThat(steps().end(late.id(), new ReturnStep.End(ReturnStep.StepCame.DONE, "", by()))).isFalse();
        assertThat(steps().find(late.id()).flatMap(ReturnStep::end)).contains(end);
    }

    private static ReturnStep step(CaseFileId file, ReturnStep.StepSide side, int days) {
        return new ReturnStep(new StepId(UUID.randomUUID()), file, ReturnStep.Doing.TRAVEL_PAPER, side,
                "A safe-conduct",
                LocalDate.EPOCH.plusDays(days), Optional.empty());
    }

    private Written by() {
        return new Written(worker(), Instant.parse("2026-11-20T08:00:00Z"));
    }
}
