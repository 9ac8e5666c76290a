package org.kinward.core.followup.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.Written;

/** What every keeper of sightings promises. */
public abstract class SightingsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Sightings sightings();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void isCheckedOnceAndKeepsWhatWasTold() {
        var file = file();
        var by = new Written(worker(), NOW);
        var open = new Sighting.Open(new SightingId(UUID.randomUUID()), file,
                new Sighting.Told(LocalDate.of(2026, 6, 1), Sighting.Teller.COMMITTEE_ELSEWHERE,
                        Sighting.Sure.THINKS_SO,
                        "Sells water at the station", by));
        sightings().add(open);
        assertThat(sightings().find(open.id())).contains(open);
        var checked = open.checked(new Sighting.Found(Sighting.Came.EXPLAINED, "With the aunt, at school", by));

        assertThat(sightings().check(checked)).isTrue();
        assertThat(sightings().check(open.checked(new Sighting.Found(Sighting.Came.CONFIRMED, "In the bar", by))))
                .isFalse();

        assertThat(sightings().of(file)).containsExactly(checked);
    }
}
