package org.kinward.core.plan.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of promises promises. */
public abstract class PromisesContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Promises promises();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsWhatWasPromisedAndAllThatCameOfIt() {
        var file = file();
        var first = PromiseExamples.callTheBrother(file, worker(), NOW);
        var second = new Promise(new PromiseId(UUID.randomUUID()), file, "A bed by the window", Optional.empty(),
                List.of(PromiseExamples.line(PromiseState.OPEN, worker(), NOW.plusSeconds(1))));
        promises().add(first);
        promises().add(second);
        var told = PromiseExamples.line(PromiseState.TOLD_WHY_NOT, worker(), NOW.plusSeconds(2));
        var kept = PromiseExamples.line(PromiseState.KEPT, worker(), NOW.plusSeconds(3));

        promises().move(first, told);
        promises().move(first.moved(told), kept);

        assertThat(promises().of(file)).containsExactly(second, first.moved(told).moved(kept));
        assertThat(promises().find(second.id())).contains(second);
        assertThat(promises().find(new PromiseId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> promises().move(first, told)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void movesSeveralAtOnceAndRefusesThemWhenOneIsOlder() {
        var file = file();
        var first = PromiseExamples.callTheBrother(file, worker(), NOW);
        var second = PromiseExamples.callTheBrother(file, worker(), NOW.plusSeconds(1));
        promises().add(first);
        promises().add(second);
        var told = PromiseExamples.line(PromiseState.TOLD_WHY_NOT, worker(), NOW.plusSeconds(2));
        var kept = PromiseExamples.line(PromiseState.KEPT, worker(), NOW.plusSeconds(3));

        promises().move(List.of(new Promises.Moved(first, told), new Promises.Moved(second, kept)));

        assertThat(promises().of(file)).containsExactly(second.moved(kept), first.moved(told));
        var late = List.of(new Promises.Moved(first.moved(told), kept), new Promises.Moved(second, kept));
        assertThatThrownBy(() -> promises().move(late)).isInstanceOf(StaleRevision.class);
        assertThat(promises().of(file)).containsExactly(second.moved(kept), first.moved(told));
    }
}
