package org.kinward.core.statistics.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private final InMemorySnapshots kept = new InMemorySnapshots(AGENCY, ANOTHER);
    private final List<Throwable> failures = new ArrayList<>();

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
        var daily = new TakeDailySnapshots(kept, failures::add);
        kept.take(ANOTHER, Optional.empty(), NOON.minus(Duration.ofHours(11)));

        int first = daily.take(NOON);
        int again = daily.take(NOON.plusSeconds(60));
        int tomorrow = daily.take(NOON.plus(Duration.ofDays(1)));

        assertThat(List.of(first, again, tomorrow)).containsExactly(1, 0, 2);
        assertThat(failures).isEmpty();
    }

    /** More agencies fail than are taken at once: none of the others waits for the next night. */
    @Test
    void takesThoseOfAllOthersWhereSomeAgenciesFail() {
        var others = IntStream.range(3, 9).mapToObj(number -> new AgencyId(new UUID(1, number)))
                .collect(Collectors.toUnmodifiableSet());
        kept.agencies.addAll(others);
        kept.failing.put(AGENCY, new IllegalStateException("no connection"));
        kept.failing.put(ANOTHER, new StackOverflowError());
        kept.failing.put(new AgencyId(new UUID(1, 3)), new IllegalArgumentException("a number without a code"));
        var daily = new TakeDailySnapshots(kept, failures::add);

        assertThatThrownBy(() -> daily.take(NOON)).isInstanceOf(IllegalStateException.class)
                .hasMessage("3 of 8 snapshots of the day failed").hasNoCause();

        assertThat(kept.last.keySet()).hasSize(5).doesNotContainAnyElementsOf(kept.failing.keySet());
        assertThat(failures).containsExactlyInAnyOrderElementsOf(kept.failing.values());
    }

    private static Actor somebody(Role role) {
        return new Actor(new PersonId(new UUID(2, 2)), AGENCY, Set.of(role),
                new WorkPlaces(Set.of(), Set.of(), Set.of()));
    }
}
