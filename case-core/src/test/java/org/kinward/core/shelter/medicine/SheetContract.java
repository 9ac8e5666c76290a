package org.kinward.core.shelter.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/** What every keeper of medicines, allergies and doses promises. */
public abstract class SheetContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected abstract Medicines medicines();

    protected abstract Allergies allergies();

    protected abstract Doses doses();

    /** The same at every call of one test. */
    protected abstract CaseFileId file();

    /** Who leads the case. */
    protected abstract PersonId worker();

    @Test
    void keepsAMedicineUnderItsNumberAndStopsItOnce() {
        var first = medicine(1, List.of(LocalTime.of(8, 0), LocalTime.of(20, 30)));
        var second = medicine(2, List.of());
        assertThat(medicines().add(first)).isTrue();
        assertThat(medicines().add(medicine(1, List.of()))).isFalse();
        assertThat(medicines().add(second)).isTrue();
        var stopped = first.stopped(new Medicine.Stopped(StopReason.FINISHED, worker(), NOW));

        assertThat(medicines().stop(stopped)).isTrue();
        assertThat(medicines().stop(stopped)).isFalse();

        assertThat(medicines().of(file())).containsExactly(second, stopped);
    }

    @Test
    void keepsAnAllergyAndEndsItOnce() {
        var nuts = new Allergy(file(), 1, Allergy.Severity.STRONG, new Medicine.Written(worker(), NOW),
                Optional.empty());
        assertThat(allergies().add(nuts)).isTrue();
        assertThat(allergies().add(nuts)).isFalse();
        var ended = nuts.ended(new Medicine.Stopped(StopReason.WRITTEN_BY_MISTAKE, worker(), NOW));

        assertThat(allergies().end(ended)).isTrue();
        assertThat(allergies().end(ended)).isFalse();

        assertThat(allergies().of(file())).containsExactly(ended);
    }

    @Test
    void keepsEveryLineOfADoseOnce() {
        medicines().add(medicine(1, List.of()));
        var which = new Dose.Which(file(), 1, NOW.minusSeconds(600));
        var given = new Dose(which, 1, DoseCame.GIVEN, NOW.minusSeconds(60), "", worker(), NOW);
        var corrected = new Dose(which, 2, DoseCame.REFUSED, NOW.minusSeconds(60), "She spat it out", worker(), NOW);

        assertThat(doses().write(given)).isTrue();
        assertThat(doses().write(given)).isFalse();
        assertThat(doses().write(corrected)).isTrue();

        assertThat(doses().of(which)).containsExactly(corrected, given);
        assertThat(doses().since(file(), NOW.minusSeconds(600))).containsExactly(corrected, given);
        assertThat(doses().since(file(), NOW)).isEmpty();
    }

    private Medicine medicine(int number, List<LocalTime> hours) {
        return new Medicine(file(), number,
                new Medicine.Plan(hours, LocalDate.of(2026, 11, 1), Optional.of(LocalDate.of(2026, 12, 1)),
                        Prescriber.NURSE),
                new Medicine.Written(worker(), NOW), Optional.empty());
    }
}
