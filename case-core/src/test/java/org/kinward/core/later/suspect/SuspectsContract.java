package org.kinward.core.later.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** What every keeper of what is known about suspected persons promises. */
public abstract class SuspectsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of the lead worker. */
    protected abstract Suspects suspects();

    protected abstract IntakeId intake();

    protected abstract PersonId worker();

    @Test
    void letsOneOfTwoWriteTheNext() {
        var intake = intake();

        assertThat(suspects().wrote(intake, 1, worker(), NOW)).isTrue();
        assertThat(suspects().wrote(intake, 1, worker(), NOW)).isFalse();

        assertThat(suspects().written(intake)).isOne();
        assertThat(suspects().written(intake())).isZero();
    }

    @Test
    void keepsEveryDecisionOnceTheNewestFirst() {
        var intake = intake();
        var first = decision(intake, NOW);
        var second = decision(intake, NOW.plusSeconds(5));

        assertThat(suspects().decide(first)).isTrue();
        assertThat(suspects().decide(second)).isTrue();
        assertThat(suspects().decide(first)).isFalse();

        assertThat(suspects().decisions(intake)).containsExactly(second, first);
        assertThat(suspects().decisions(intake())).isEmpty();
    }

    private SendDecision decision(IntakeId intake, Instant at) {
        return new SendDecision(UUID.randomUUID(), intake,
                new SendDecision.ForWhat(SendDecision.SendTo.CHILD_BRIGADE, SendDecision.SendGround.DUTY_TO_REPORT,
                        SendDecision.ChildKnows.NOT_TOLD_FOR_SAFETY),
                "Other children are still there", worker(), at);
    }
}
