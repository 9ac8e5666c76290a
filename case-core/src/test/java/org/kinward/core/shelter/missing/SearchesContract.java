package org.kinward.core.shelter.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/** What every keeper of searches promises. */
public abstract class SearchesContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever cares for the child. */
    protected abstract Searches searches();

    /** The same at every call of one test. */
    protected abstract IntakeId child();

    protected abstract PlaceId place();

    protected abstract PersonId carer();

    @Test
    void searchesForAChildOnceAtATime() {
        var first = begun();
        assertThat(searches().add(first)).isTrue();
        assertThat(searches().add(begun())).isFalse();
        var over = first.ended(new Search.End(Search.Way.FOUND, "", carer(), NOW));
        assertThat(searches().end(over)).isTrue();
        assertThat(searches().end(over)).isFalse();

        assertThat(searches().add(begun())).isTrue();

        assertThat(searches().find(first.id())).contains(over);
        assertThat(searches().of(child())).hasSize(2);
        assertThat(searches().find(new SearchId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void keepsEveryWordOnceAndNoneAfterTheEnd() {
        var search = begun();
        searches().add(search);
        var said = new LastSeen(NOW.minusSeconds(60), "a red shirt", carer(), NOW);
        var step = new StepTaken(Step.POLICE_TOLD, StepTaken.Came.NOT_POSSIBLE, "nobody answers", carer(), NOW);

        assertThat(searches().say(search, said)).isTrue();
        assertThat(searches().say(search, said)).isFalse();
        assertThat(searches().take(search.with(said), step)).isTrue();
        assertThat(searches().take(search.with(said), step)).isFalse();
        var whole = search.with(said).with(step);
        assertThat(searches().find(search.id())).contains(whole);
        searches().end(whole.ended(new Search.End(Search.Way.CAME_BACK, "by the market", carer(), NOW)));

        assertThat(searches().take(whole, new StepTaken(Step.AUTHORITY_TOLD, StepTaken.Came.DONE, "", carer(), NOW)))
                .isFalse();
    }

    private Search.Open begun() {
        return new Search.Open(SearchId.fresh(), child(), new Search.Begun(place(), carer(), NOW),
                List.of(new LastSeen(NOW.minusSeconds(3600), "", carer(), NOW)), List.of());
    }
}
