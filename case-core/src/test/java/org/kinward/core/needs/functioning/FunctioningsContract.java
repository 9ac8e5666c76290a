package org.kinward.core.needs.functioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** What every keeper of what carers said promises. */
public abstract class FunctioningsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Functionings functionings();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void givesEveryTimeBackWithEveryAnswerTheNewestFirst() {
        var file = file();
        var small = FunctioningExamples.said(file,
                FunctioningExamples.but(AgeGroup.TWO_TO_FOUR, Map.of(Item.WALKING_HELP, CarerSaid.YES)), worker(), NOW);
        var later = FunctioningExamples.said(file, FunctioningExamples.but(AgeGroup.FIVE_TO_SEVENTEEN,
                Map.of(Item.SAD, CarerSaid.DAILY, Item.LEARNING, CarerSaid.NOT_KNOWN)), worker(), NOW.plusSeconds(60));

        functionings().add(small);
        functionings().add(later);

        assertThat(functionings().of(file)).containsExactly(later, small);
        assertThat(functionings().of(file())).isEmpty();
    }
}
