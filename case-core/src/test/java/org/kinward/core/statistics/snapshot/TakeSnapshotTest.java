package org.kinward.core.statistics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;

class TakeSnapshotTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final AgencyId ANOTHER = new AgencyId(new UUID(1, 2));

    private final Kept kept = new Kept();

    @Test
    void takesOneOfTheOwnAgencyInTheNameOfWhoPressed() {
        var officer = somebody(Role.DATA_OFFICER);

        new TakeSnapshot(kept).take(officer, NOON);

        assertThat(kept.latest(AGENCY)).hasValueSatisfying(
                taken -> assertThat(taken.takenBy()).contains(officer.person()));
        assertThat(kept.latest(ANOTHER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "DATA_OFFICER", mode = EnumSource.Mode.EXCLUDE)
    void refusesEverybodyElse(Role role) {
        var take = new TakeSnapshot(kept);

        assertThatThrownBy(() -> take.take(somebody(role), NOON)).isInstanceOf(NotThere.class);

        assertThat(kept.taken).isEmpty();
    }

    @Test
    void takesOneADayOfEachAgency() {
        var daily = new TakeDailySnapshots(kept);
        kept.take(ANOTHER, Optional.empty(), NOON.minus(Duration.ofHours(11)));

        int first = daily.take(NOON);
        int again = daily.take(NOON.plusSeconds(60));
        int tomorrow = daily.take(NOON.plus(Duration.ofDays(1)));

        assertThat(List.of(first, again, tomorrow)).containsExactly(1, 0, 2);
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(2, 2)), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }

    private static final class Kept implements Snapshots {

        private final List<Snapshot> taken = new ArrayList<>();
        private final Map<AgencyId, Snapshot> last = new LinkedHashMap<>();

        @Override
        public synchronized SnapshotOutcome take(AgencyId agency, Optional<PersonId> by, Instant at) {
            var snapshot = new Snapshot(agency, taken.size() + 1, at, by, new Snapshot.Size(0, 0), "");
            taken.add(snapshot);
            last.put(agency, snapshot);
            return new SnapshotOutcome.Taken(snapshot);
        }

        @Override
        public synchronized Optional<Snapshot> latest(AgencyId agency) {
            return Optional.ofNullable(last.get(agency));
        }

        @Override
        public boolean holds(Snapshot snapshot) {
            return taken.contains(snapshot);
        }

        @Override
        public Set<AgencyId> agencies() {
            return Set.of(AGENCY, ANOTHER);
        }
    }
}
