package org.kinward.core.needs.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;

class DelayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void isCountedUntilTheAnswerOrUntilToday() {
        assertThat(Delay.of(List.of(), MONDAY)).isEmpty();
        assertThat(Delay.of(lines(Step.IDENTIFICATION_NOT_ASKED), MONDAY)).isEmpty();
        assertThat(Delay.of(lines(Step.IDENTIFICATION_ASKED_FOR), MONDAY.plusDays(40))).contains(new Delay(40, false));
        assertThat(Delay.of(lines(Step.IDENTIFICATION_ASKED_FOR, Step.NOT_IDENTIFIED), MONDAY.plusDays(99)))
                .contains(new Delay(7, true));
    }

    /** A second look has a clock of its own. */
    @Test
    void beginsAgainWithEveryRequest() {
        var asked = lines(Step.IDENTIFICATION_ASKED_FOR, Step.NOT_IDENTIFIED, Step.SECOND_LOOK_ASKED_FOR);

        assertThat(Delay.of(asked, MONDAY.plusDays(15))).contains(new Delay(1, false));
    }

    /** A week between each step. */
    private static List<PathLine> lines(Step... steps) {
        var all = Arrays.asList(steps);
        return all.stream().map(step -> PathExamples.line(step, MONDAY.plusWeeks(all.indexOf(step)),
                new PersonId(UUID.randomUUID()), Instant.EPOCH)).toList();
    }
}
