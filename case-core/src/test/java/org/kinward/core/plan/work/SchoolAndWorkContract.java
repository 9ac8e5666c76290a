package org.kinward.core.plan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of offers and of looks at work promises. */
public abstract class SchoolAndWorkContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract SchoolAndWork kept();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEveryOfferAndEveryLookOnce() {
        var file = file();
        var first = WorkExamples.offered(file, 1, worker(), NOW);
        var second = WorkExamples.offered(file, 2, worker(), NOW.plusSeconds(1));
        kept().add(first);
        kept().add(second);
        var look = WorkExamples.sewing(file, Optional.of(16), worker(), NOW);
        kept().add(look);

        assertThat(kept().offers(file)).containsExactly(second, first);
        assertThat(kept().looks(file)).containsExactly(look);
        assertThatThrownBy(() -> kept().add(second)).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> kept().add(WorkExamples.sewing(file, Optional.empty(), worker(), NOW)))
                .isInstanceOf(StaleRevision.class);
    }
}
