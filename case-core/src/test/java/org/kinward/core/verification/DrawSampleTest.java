package org.kinward.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.verification.Verification.Asked;
import org.kinward.core.verification.Verification.DrawnFile;

class DrawSampleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final PlaceId HERE = new PlaceId(new UUID(2, 2));
    private static final VerificationId ID = new VerificationId(new UUID(5, 5));
    private static final List<String> NUMBERS = IntStream.range(0, 50).mapToObj(number -> "N" + number).toList();

    private final List<AuditEntry> trail = new ArrayList<>();
    private final Visits visits = new Visits();
    private final DrawSample draw = new DrawSample(visits, trail::add);
    private final WriteFound write = new WriteFound(visits, trail::add);
    private final Actor manager = somebody(Set.of(HERE));

    @Test
    void isTheSameSampleWheneverItIsDrawnAgain() {
        var first = sample(NUMBERS, 4711);

        assertThat(sample(NUMBERS.reversed(), 4711)).isEqualTo(first).hasSize(10).doesNotHaveDuplicates();
        assertThat(sample(NUMBERS, 4712)).isNotEqualTo(first);
        assertThat(sample(NUMBERS.subList(0, 3), 4711)).hasSize(3);
        assertThat(Sample.seal(NUMBERS)).isEqualTo(Sample.seal(NUMBERS.reversed()))
                .isNotEqualTo(Sample.seal(NUMBERS.subList(1, 50)));
    }

    /** Over a thousand numbers of visitors each file comes as often as it should, give or take five deviations. */
    @Test
    void favoursNobody() {
        var times = new HashMap<String, Integer>();
        IntStream.rangeClosed(1, 1_000).forEach(
                seed -> sample(NUMBERS, seed).forEach(number -> times.merge(number, 1, Integer::sum)));

        assertThat(times).hasSize(50);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(137, 263));
    }

    @Test
    void isOfAnOwnPlaceAndDrawnOnce() {
        var wanted = new DrawSample.Wanted(ID, HERE, asked(4711));

        assertThat(draw.draw(wanted, manager, NOW)).isEqualTo(DrawSample.Outcome.NOBODY);
        visits.files = NUMBERS.stream().map(number -> new DrawnFile(UUID.randomUUID(), UUID.randomUUID(), number))
                .toList();
        assertThat(draw.draw(wanted, manager, NOW)).isEqualTo(DrawSample.Outcome.DRAWN);
        assertThat(draw.draw(wanted, manager, NOW)).isEqualTo(DrawSample.Outcome.DRAWN);

        var kept = visits.kept.get(ID);
        assertThat(kept.files()).extracting(DrawnFile::reference).isEqualTo(sample(NUMBERS, 4711));
        assertThat(kept.population()).isEqualTo(new Verification.Population(50, Sample.seal(NUMBERS)));
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.VERIFICATION_WRITTEN);
        assertThatThrownBy(() -> draw.draw(wanted, somebody(Set.of()), NOW)).isInstanceOf(NotThere.class);
    }

    @Test
    void saysOnceWhatWasFound() {
        visits.files = List.of(new DrawnFile(UUID.randomUUID(), UUID.randomUUID(), "N1"));
        draw.draw(new DrawSample.Wanted(ID, HERE, asked(1)), manager, NOW);

        assertThat(write.write(new FileFound(ID, 1, Found.NOT_FOUND), manager, NOW)).isTrue();
        assertThat(write.write(new FileFound(ID, 1, Found.FOUND), manager, NOW)).as("not made better afterwards")
                .isFalse();
        for (int number : new int[]{0, 2}) {
            assertThatThrownBy(() -> write.write(new FileFound(ID, number, Found.FOUND), manager, NOW))
                    .isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> write.write(new FileFound(ID, 1, Found.FOUND), somebody(Set.of()), NOW))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void asksForMonthsAVisitorAndANumber() {
        assertThatThrownBy(() -> new Asked(" ", YearMonth.of(2026, 1), YearMonth.of(2026, 2), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Asked("Donor", YearMonth.of(2026, 2), YearMonth.of(2026, 1), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sample(NUMBERS, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> sample(List<String> numbers, int seed) {
        return Sample.of(numbers, Function.identity(), seed, 10);
    }

    private static Asked asked(int seed) {
        return new Asked("Auditor of the donor", YearMonth.of(2026, 1), YearMonth.of(2026, 6), seed, 10);
    }

    private static Actor somebody(Set<PlaceId> managed) {
        return new Actor(new PersonId(new UUID(3, 3)), new AgencyId(new UUID(1, 1)), Set.of(Role.SHELTER_MANAGER),
                new WorkPlaces(Set.of(), managed, Set.of()));
    }

    /** Visits without a database. */
    private static final class Visits implements Verifications {

        private final Map<VerificationId, Verification> kept = new HashMap<>();
        private final Set<Integer> found = new HashSet<>();
        private List<DrawnFile> files = List.of();

        @Override
        public List<DrawnFile> files(PlaceId place, Asked asked) {
            return files;
        }

        @Override
        public boolean keep(Verification visit) {
            return kept.putIfAbsent(visit.id(), visit) == null;
        }

        @Override
        public Optional<Verification> find(VerificationId id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public boolean found(FileFound one, PersonId by, Instant at) {
            return found.add(one.number());
        }
    }
}
