package org.kinward.core.shelter.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/** What every keeper of incidents promises. */
public abstract class IncidentsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of the manager of the house. */
    protected abstract Incidents incidents();

    /** The same at every call of one test. */
    protected abstract IntakeId child();

    protected abstract PlaceId place();

    protected abstract PersonId manager();

    @Test
    void keepsWhatHappenedWordByWord() {
        var about = fall(List.of(child()));
        var house = fall(List.of());

        incidents().add(about);
        incidents().add(house);

        assertThat(incidents().find(about.id())).contains(about);
        assertThat(incidents().find(house.id())).contains(house);
        assertThat(incidents().find(new IncidentId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void goesForwardOnce() {
        var fall = fall(List.of(child()));
        incidents().add(fall);
        var seen = fall.seen(new Incident.Look("looked at", manager(), NOW));
        var closed = seen.closed(IncidentEnd.TREATED, new Incident.Look("healed", manager(), NOW));

        assertThat(incidents().see(seen)).isTrue();
        assertThat(incidents().see(seen)).isFalse();
        assertThat(incidents().find(fall.id())).contains(seen);
        assertThat(incidents().close(closed)).isTrue();
        assertThat(incidents().close(closed)).isFalse();

        assertThat(incidents().find(fall.id())).contains(closed);
    }

    private Incident.Reported fall(List<IntakeId> children) {
        return IncidentExamples.fall(new IncidentExamples.At(place(), children, manager(), NOW));
    }
}
