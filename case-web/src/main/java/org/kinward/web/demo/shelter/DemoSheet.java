package org.kinward.web.demo.shelter;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.core.shelter.medicine.KeepMedicines;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.Prescriber;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What some invented children take in this shift, and what one must not have; what it is called is in the vault. */
@Component
@Profile("demo & !production")
public final class DemoSheet {

    private static final int DAYS = 4;

    private final KeepMedicines keep;
    private final Vault vault;
    private final CaseFiles files;
    private final TransactionTemplate transaction;

    DemoSheet(KeepMedicines keep, Vault vault, CaseFiles files, TransactionTemplate transaction) {
        this.keep = keep;
        this.vault = vault;
        this.files = files;
        this.transaction = transaction;
    }

    /** By who leads their cases: due within the hour, so that a shift finds something to give. */
    public DemoHouseDay.House of(DemoHouseDay.House house, Actor worker) {
        house.child("k02").ifPresent(child -> takes(house, child, "Syrup against fever, one spoon", worker));
        house.child("k12").ifPresent(child -> takes(house, child, "Tablet against pain, a half", worker));
        house.child("k07").ifPresent(child -> mustNotHave(house, child, "Groundnuts", worker));
        return house;
    }

    private void takes(DemoHouseDay.House house, IntakeId child, String called, Actor worker) {
        var file = file(child);
        var soon = house.now().atZone(house.zone()).toLocalTime().truncatedTo(ChronoUnit.HOURS).plusHours(1);
        var today = house.now().atZone(house.zone()).toLocalDate();
        seal(file, VaultField.MEDICINE, called, worker);
        keep.add(new Medicine(file.id(), 1, new Medicine.Plan(List.<LocalTime>of(soon, soon.plusHours(12)),
                today, Optional.of(today.plusDays(DAYS)), Prescriber.NURSE), written(house, worker), Optional.empty()),
                worker);
    }

    private void mustNotHave(DemoHouseDay.House house, IntakeId child, String what, Actor worker) {
        var file = file(child);
        seal(file, VaultField.ALLERGY, what, worker);
        keep.add(new Allergy(file.id(), 1, Allergy.Severity.LIFE_IN_DANGER, written(house, worker), Optional.empty()),
                worker);
    }

    private void seal(CaseFile file, VaultField field, String text, Actor worker) {
        vault.keep(
                VaultEntry.of(new VaultSlot(file.reference(), field, 0), new Revision(1), new VaultText(text)).ifFree(),
                worker);
    }

    private static Medicine.Written written(DemoHouseDay.House house, Actor worker) {
        return new Medicine.Written(worker.person(), house.now());
    }

    private CaseFile file(IntakeId child) {
        return Objects.requireNonNull(transaction.execute(_ -> files.of(child).orElseThrow()));
    }
}
