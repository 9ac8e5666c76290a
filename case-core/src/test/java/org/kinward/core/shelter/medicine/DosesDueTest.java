package org.kinward.core.shelter.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** What is to be given follows from hours, days and what was said already, on the clock of the agency. */
class DosesDueTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    private static final DosesDue.Span DAY = new DosesDue.Span(NOON.minus(Duration.ofHours(12)),
            NOON.plus(Duration.ofHours(12)), ZoneOffset.UTC);

    private final CaseFileId file = CaseFileId.fresh();

    @Test
    void isDueAtItsHoursAndNotBeforeSomebodyWroteIt() {
        var medicine = medicine(plan(Optional.empty(), 8, 20), NOON);

        assertThat(due(medicine, Set.of())).containsExactly(at(20));
    }

    @Test
    void isNotDueAnyMoreWhenSomethingWasSaidOfIt() {
        var medicine = medicine(plan(Optional.empty(), 8, 20), NOON.minus(Duration.ofDays(3)));

        assertThat(due(medicine, Set.of())).containsExactly(at(8), at(20));
        assertThat(due(medicine, Set.of(new Dose.Which(file, 1, at(8))))).containsExactly(at(20));
    }

    @Test
    void endsWithItsLastDayAndWhenItIsStopped() {
        var written = NOON.minus(Duration.ofDays(3));
        var over = medicine(plan(Optional.of(TODAY.minusDays(1)), 8), written);
        var stopped = medicine(plan(Optional.empty(), 8), written)
                .stopped(new Medicine.Stopped(StopReason.FINISHED, kossi(), NOON));

        assertThat(due(over, Set.of())).isEmpty();
        assertThat(due(stopped, Set.of())).isEmpty();
        assertThat(over.isOpen(TODAY)).isFalse();
    }

    /** Eight in the morning in Lomé is another moment than in Paris. */
    @Test
    void countsOnTheClockOfTheAgency() {
        var medicine = medicine(plan(Optional.empty(), 8), NOON.minus(Duration.ofDays(3)));
        var paris = new DosesDue.Span(DAY.from(), DAY.until(), ZoneId.of("Europe/Paris"));

        assertThat(DosesDue.of(List.of(medicine), Set.of(), paris)).extracting(Dose.Which::due).containsExactly(at(7));
    }

    /** Over whole days each hour is due once a day, never outside the days of the medicine, never twice. */
    @Property(tries = 300)
    void isDueOnceADayAtEachHour(@ForAll @Size(min = 1, max = 8) Set<@IntRange(min = 0, max = 23) Integer> hours,
            @ForAll @IntRange(min = 1, max = 10) int days, @ForAll @IntRange(min = 0, max = 12) int length) {
        var first = TODAY.plusDays(1);
        var plan = new Medicine.Plan(hours.stream().map(hour -> LocalTime.of(hour, 0)).toList(), first,
                Optional.of(first.plusDays(length)), Prescriber.NURSE);
        var span = new DosesDue.Span(first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                first.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

        var due = DosesDue.of(List.of(medicine(plan, NOON)), Set.of(), span);

        assertThat(due).doesNotHaveDuplicates().hasSize(hours.size() * Math.min(days, length + 1));
        assertThat(due).allSatisfy(one -> assertThat(plan.isOn(LocalDate.ofInstant(one.due(), ZoneOffset.UTC)))
                .isTrue());
        assertThat(DosesDue.of(List.of(medicine(plan, NOON)), Set.copyOf(due), span)).isEmpty();
    }

    private List<Instant> due(Medicine medicine, Set<Dose.Which> said) {
        return DosesDue.of(List.of(medicine), said, DAY).stream().map(Dose.Which::due).toList();
    }

    private Medicine medicine(Medicine.Plan plan, Instant written) {
        return new Medicine(file, 1, plan, new Medicine.Written(kossi(), written), Optional.empty());
    }

    private static Medicine.Plan plan(Optional<LocalDate> until, int... hours) {
        return new Medicine.Plan(Arrays.stream(hours).mapToObj(hour -> LocalTime.of(hour, 0)).toList(),
                TODAY.minusDays(5), until, Prescriber.DOCTOR);
    }

    private static Instant at(int hour) {
        return TODAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private static PersonId kossi() {
        return new PersonId(new UUID(1, 2));
    }
}
