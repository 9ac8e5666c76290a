package org.kinward.core.needs.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** What every keeper of decisions promises. */
public abstract class DecisionsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Decisions decisions();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesEveryDecisionBackWholeTheNewestFirst() {
        var file = file();
        var first = DecisionExamples.visit(file, worker(), NOW, DAY);
        var second = DecisionExamples.visit(file, worker(), NOW.plusSeconds(60), DAY);

        decisions().add(first);
        decisions().add(second);

        assertThat(decisions().of(file)).containsExactly(second, first);
        assertThat(decisions().of(file())).isEmpty();
    }
}
