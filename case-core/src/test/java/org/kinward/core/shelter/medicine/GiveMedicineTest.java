package org.kinward.core.shelter.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;
import static org.kinward.core.consent.asked.CaseAtTheLake.TODAY;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.shelter.HouseAtTheLake;

/** Who may open what a medicine is called gives it; a dose is never given twice because two people write at once. */
class GiveMedicineTest {

    private final HouseAtTheLake house = new HouseAtTheLake();
    private final InMemorySheet sheet = new InMemorySheet();
    private final KeepMedicines keep = new KeepMedicines(sheet.medicines(), sheet.allergies(), house.lake.moves);
    private final GiveMedicine give = new GiveMedicine(sheet.doses(), sheet.medicines(), keep, house.lake.moves);

    @Test
    void isKeptByTheShiftAndWhoLeadsNotByAManagerWhoIsNotOnShift() {
        assertThat(keep.add(medicine(1, house.kossi), house.kossi)).isEqualTo(KeepMedicines.Outcome.KEPT);
        assertThat(keep.add(medicine(1, house.kossi), house.kossi)).as("pressed twice")
                .isEqualTo(KeepMedicines.Outcome.KEPT);
        assertThat(keep.add(medicine(1, house.lake.ama), house.lake.ama))
                .isEqualTo(KeepMedicines.Outcome.KEPT_BEFORE);
        assertThat(keep.add(medicine(2, house.lake.ama), house.lake.ama)).isEqualTo(KeepMedicines.Outcome.KEPT);

        assertThat(keep.add(medicine(3, house.lake.mensah), house.lake.mensah))
                .isEqualTo(KeepMedicines.Outcome.NOT_THERE);
        assertThat(keep.add(medicine(3, house.stranger()), house.stranger()))
                .isEqualTo(KeepMedicines.Outcome.NOT_THERE);
    }

    @Test
    void isWrittenOnceAndCorrectedWithAReason() {
        keep.add(medicine(1, house.kossi), house.kossi);
        var given = dose(1, DoseCame.GIVEN, "", house.kossi);

        assertThat(give.write(given, house.kossi)).isEqualTo(GiveMedicine.Outcome.WRITTEN);
        assertThat(give.write(given, house.kossi)).as("pressed twice").isEqualTo(GiveMedicine.Outcome.WRITTEN);
        assertThat(give.write(dose(1, DoseCame.GIVEN, "", house.lake.ama), house.lake.ama))
                .as("somebody else at the same time").isEqualTo(GiveMedicine.Outcome.WRITTEN_BEFORE);

        assertThat(give.write(dose(2, DoseCame.REFUSED, "She spat it out", house.kossi), house.kossi))
                .isEqualTo(GiveMedicine.Outcome.WRITTEN);
        assertThatThrownBy(() -> dose(2, DoseCame.REFUSED, "", house.kossi))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotGivenAfterItWasStopped() {
        keep.add(medicine(1, house.kossi), house.kossi);
        var stopped = new Medicine.Stopped(StopReason.PRESCRIBER_SAYS_SO, house.kossi.person(),
                NOON.minusSeconds(7200));
        assertThat(keep.stop(house.lake.file, 1, stopped, house.kossi)).isEqualTo(KeepMedicines.Outcome.KEPT);
        assertThat(keep.stop(house.lake.file, 1, stopped, house.kossi)).isEqualTo(KeepMedicines.Outcome.KEPT);
        assertThat(keep.stop(house.lake.file, 9, stopped, house.kossi)).isEqualTo(KeepMedicines.Outcome.NOT_THERE);

        assertThat(give.write(dose(1, DoseCame.GIVEN, "", house.kossi), house.kossi))
                .isEqualTo(GiveMedicine.Outcome.NOT_THERE);
    }

    @Test
    void saysOnceThatAnAllergyDoesNotHold() {
        var nuts = new Allergy(house.lake.file, 1, Allergy.Severity.LIFE_IN_DANGER,
                new Medicine.Written(house.kossi.person(), NOON), Optional.empty());
        keep.add(nuts, house.kossi);
        var mistake = new Medicine.Stopped(StopReason.WRITTEN_BY_MISTAKE, house.kossi.person(), NOON);

        assertThat(keep.end(house.lake.file, new KeepMedicines.Which(house.lake.file, 1), mistake, house.kossi))
                .isEqualTo(KeepMedicines.Outcome.KEPT);
        assertThat(keep.end(house.lake.file, new KeepMedicines.Which(house.lake.file, 1),
                new Medicine.Stopped(StopReason.FINISHED, house.kossi.person(), NOON), house.kossi))
                .isEqualTo(KeepMedicines.Outcome.KEPT_BEFORE);
    }

    /** Whoever presses with whatever line in mind: lines follow each other without a gap, and none changes. */
    @Property(tries = 200)
    void neverHasTwoAnswersOnOneLine(@ForAll @Size(max = 10) List<@IntRange(min = 1, max = 4) Integer> lines) {
        keep.add(medicine(1, house.kossi), house.kossi);
        for (int i = 0; i < lines.size(); i++) {
            var by = i % 2 == 0 ? house.kossi : house.lake.ama;
            var line = lines.get(i);
            var before = said();
            var outcome = give.write(dose(line, DoseCame.values()[i % 5], line == 1 ? "" : "because " + i, by), by);
            var fits = line == before.size() + 1;
            assertThat(outcome == GiveMedicine.Outcome.WRITTEN).isEqualTo(fits || before.stream().anyMatch(
                    one -> one.line() == line && one.by().equals(by.person()) && said().equals(before)
                            && outcome == GiveMedicine.Outcome.WRITTEN));
            assertThat(said()).hasSize(before.size() + (fits ? 1 : 0)).containsAll(before);
        }
    }

    private List<Dose> said() {
        return sheet.doses().of(new Dose.Which(house.lake.file, 1, NOON.minusSeconds(3600)));
    }

    private Dose dose(int line, DoseCame came, String why, Actor by) {
        return new Dose(new Dose.Which(house.lake.file, 1, NOON.minusSeconds(3600)), line, came,
                NOON.minusSeconds(60), why, by.person(), NOON);
    }

    private Medicine medicine(int number, Actor by) {
        return new Medicine(house.lake.file, number,
                new Medicine.Plan(List.of(LocalTime.of(11, 0)), TODAY, Optional.empty(), Prescriber.NURSE),
                new Medicine.Written(by.person(), NOON.minusSeconds(86_400)), Optional.empty());
    }
}
