package org.kinward.web.shelter.medicine;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.medicine.Allergies;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.DosesDue;
import org.kinward.reporting.shelter.HouseMedicines;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.House;
import org.kinward.web.shelter.HouseReading;
import org.springframework.stereotype.Component;

/** Reads which doses the children of a house are to be given in this shift, and which were not said. */
@Component
public class HouseMedicineReading {

    private final HouseReading houses;

    private final HouseMedicines medicines;

    private final Allergies allergies;

    HouseMedicineReading(HouseReading houses, HouseMedicines medicines, Allergies allergies) {
        this.allergies = allergies;
        this.houses = houses;
        this.medicines = medicines;
    }

    /** A dose of one child of the house. */
    record Due(HouseMedicines.Line line, Dose.Which dose) {
    }

    /** The house and what is due there. */
    record Round(House house, List<Due> due) {
    }

    /** How many doses are to be given, and of how many the hour is over. */
    public record Count(int due, long late) {
    }

    /** The doses of the house; every child that is listed stands in the entry. */
    @Transactional
    public Round round(UUID place, Actor actor) {
        var house = houses.door(place, actor);
        var due = due(house);
        houses.named(due.stream().map(one -> one.line().intake()).distinct().toList());
        return new Round(house, due);
    }

    /** For a page of the house that has written down its look already. */
    @Transactional
    public Count count(House house) {
        var due = due(house);
        return new Count(due.size(), due.stream().filter(one -> one.dose().due().isBefore(house.now())).count());
    }

    /** The worst that a child must not have; nothing where there is none. The page has written down its look already. */
    @Transactional
    public List<Words> worst(UUID file) {
        return worst(allergies.of(new CaseFileId(file)));
    }

    static List<Words> worst(List<Allergy> all) {
        return all.stream().filter(one -> one.ended().isEmpty()).map(Allergy::severity).sorted().limit(1)
                .map(Words::of).toList();
    }

    private List<Due> due(House house) {
        var lines = medicines.at(house.place(), house.today().minusDays(1));
        var said = medicines.said(house.place(), house.now().minus(MedicineReading.BACK));
        var all = DosesDue.of(lines.stream().map(HouseMedicines.Line::medicine).toList(), said,
                MedicineReading.span(house));
        return all.stream().flatMap(dose -> lines.stream().filter(line -> line.medicine().file().equals(dose.file())
                && line.medicine().number() == dose.medicine()).map(line -> new Due(line, dose))).toList();
    }
}
