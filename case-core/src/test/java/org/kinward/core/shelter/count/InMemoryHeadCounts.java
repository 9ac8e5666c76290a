package org.kinward.core.shelter.count;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;

/** Counts in a list, and who is expected as the test says, for tests without a database. */
public final class InMemoryHeadCounts implements HeadCounts {

    public final Set<IntakeId> expected = new HashSet<>();
    final Set<IntakeId> withFamily = new HashSet<>();
    private final List<HeadCount> kept = new ArrayList<>();

    @Override
    public Set<IntakeId> expected(PlaceId place) {
        return Set.copyOf(expected);
    }

    @Override
    public Set<IntakeId> withFamily(PlaceId place) {
        return Set.copyOf(withFamily);
    }

    @Override
    public boolean add(HeadCount count) {
        return kept.stream().noneMatch(one -> one.round().equals(count.round())
                && one.which().number() == count.which().number()) && kept.add(count);
    }

    @Override
    public Optional<HeadCount> last(Round round) {
        return kept.stream().filter(one -> one.round().equals(round))
                .max(Comparator.comparing(one -> one.which().number()));
    }

    @Override
    public Optional<Instant> lastSeen(IntakeId child) {
        return kept.stream().filter(one -> one.lines().contains(CountLine.seen(child))).map(HeadCount::at)
                .max(Comparator.naturalOrder());
    }
}
