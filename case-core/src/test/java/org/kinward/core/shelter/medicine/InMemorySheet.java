package org.kinward.core.shelter.medicine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;

/** Medicines, allergies and doses in memory. */
public final class InMemorySheet {

    private final List<Medicine> medicines = new ArrayList<>();
    private final List<Allergy> allergies = new ArrayList<>();
    private final List<Dose> doses = new ArrayList<>();

    public Medicines medicines() {
        return new Medicines() {

            @Override
            public boolean add(Medicine medicine) {
                return medicines.stream().noneMatch(one -> one.file().equals(medicine.file())
                        && one.number() == medicine.number()) && medicines.add(medicine);
            }

            @Override
            public List<Medicine> of(CaseFileId file) {
                return medicines.stream().filter(one -> one.file().equals(file))
                        .sorted(Comparator.comparingInt(Medicine::number).reversed()).toList();
            }

            @Override
            public boolean stop(Medicine stopped) {
                return medicines.removeIf(one -> one.file().equals(stopped.file())
                        && one.number() == stopped.number() && one.stopped().isEmpty()) && medicines.add(stopped);
            }
        };
    }

    public Allergies allergies() {
        return new Allergies() {

            @Override
            public boolean add(Allergy allergy) {
                return isFree(allergy) && allergies.add(allergy);
            }

            @Override
            public List<Allergy> of(CaseFileId file) {
                return allergies.stream().filter(one -> one.file().equals(file))
                        .sorted(Comparator.comparingInt(Allergy::number).reversed()).toList();
            }

            @Override
            public Map<CaseFileId, ReferenceNumber> numbers(CaseFileId file) {
                return Map.of();
            }

            @Override
            public boolean end(Allergy ended) {
                return replaced(ended);
            }
        };
    }

    private boolean isFree(Allergy allergy) {
        return allergies.stream().noneMatch(new KeepMedicines.Which(allergy.file(), allergy.number())::is);
    }

    private boolean replaced(Allergy ended) {
        return allergies.removeIf(one -> one.file().equals(ended.file())
                && one.number() == ended.number() && one.ended().isEmpty()) && allergies.add(ended);
    }

    public Doses doses() {
        return new Doses() {

            @Override
            public boolean write(Dose dose) {
                return of(dose.which()).stream().noneMatch(one -> one.line() == dose.line()) && doses.add(dose);
            }

            @Override
            public List<Dose> since(CaseFileId file, Instant moment) {
                return doses.stream().filter(one -> one.which().file().equals(file)
                        && !one.which().due().isBefore(moment))
                        .sorted(Comparator.<Dose, Instant>comparing(one -> one.which().due()).reversed()
                                .thenComparingInt(one -> one.which().medicine())
                                .thenComparing(Comparator.comparingInt(Dose::line).reversed()))
                        .toList();
            }

            @Override
            public List<Dose> of(Dose.Which which) {
                return doses.stream().filter(one -> one.which().equals(which))
                        .sorted(Comparator.comparingInt(Dose::line).reversed()).toList();
            }
        };
    }
}
