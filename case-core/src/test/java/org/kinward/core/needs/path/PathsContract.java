package org.kinward.core.needs.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of paths promises. */
public abstract class PathsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Paths paths();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEveryStepOfEachPath() {
        var file = file();
        var not = line(Step.BIRTH_NOT_REGISTERED);
        var asked = line(Step.BIRTH_ASKED_FOR);
        var doubted = line(Step.AGE_DOUBTED);
        var age = line(Step.AGE_ASKED_FOR);
        paths().add(file, List.of(), not);
        paths().add(file, List.of(not), asked);
        paths().add(file, List.of(), doubted);

        paths().add(file, List.of(doubted), age);

        assertThat(paths().of(file)).isEqualTo(Map.of(Path.BIRTH_REGISTRATION, List.of(not, asked),
                Path.AGE_ASSESSMENT, List.of(doubted, age)));
        assertThatThrownBy(() -> paths().add(file, List.of(not), asked)).isInstanceOf(StaleRevision.class);
        assertThat(paths().of(file())).isEmpty();
    }

    private PathLine line(Step step) {
        return PathExamples.line(step, DAY, worker(), NOW);
    }
}
