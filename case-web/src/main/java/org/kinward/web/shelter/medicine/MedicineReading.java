package org.kinward.web.shelter.medicine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.medicine.Allergies;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.Doses;
import org.kinward.core.shelter.medicine.DosesDue;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.Medicines;
import org.kinward.reporting.access.AgencyZones;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CaseReading;
import org.kinward.web.shelter.House;
import org.springframework.stereotype.Component;

/** Reads what a child takes and must not have, without its names, for who leads its case and who cares for it. */
@Component
class MedicineReading {

    /** What was due longer ago and never said is no dose to be given. */
    static final Duration BACK = Duration.ofHours(24);

    /** What a shift has to know ahead. */
    static final Duration AHEAD = Duration.ofHours(8);

    private static final Duration SHOWN = Duration.ofDays(7);

    private final CaseReading cases;

    private final Kept kept;

    private final Around around;

    MedicineReading(CaseReading cases, Kept kept, Around around) {
        this.cases = cases;
        this.kept = kept;
        this.around = around;
    }

    /** Where it is kept. */
    @Component
    record Kept(Medicines medicines, Allergies allergies, Doses doses) {
    }

    /** What it is read with. */
    @Component
    record Around(AgencyZones zones, Colleagues colleagues, Clock clock) {
    }

    /** What is known without opening the vault. */
    record Sheet(List<Medicine> medicines, List<Allergy> allergies, List<Dose> doses, Map<PersonId, String> names) {
    }

    /** Where the vault keeps what an allergy of another file of the child is, by that file. */
    @Transactional
    public Map<CaseFileId, ReferenceNumber> numbers(At at) {
        return kept.allergies().numbers(at.file());
    }

    /**
     * A child and its sheet.
     *
     * @param gives
     *            whether this person may open what is under the key of health, and so gives medicines
     */
    record At(CaseHead head, House house, Sheet sheet, boolean gives) {

        CaseFileId file() {
            return new CaseFileId(head.ids().file());
        }

        CaseBar bar(Actor actor) {
            return CaseBar.of(head, actor, "stay");
        }

        /** What was written down in this file. */
        List<Allergy> own() {
            return sheet.allergies().stream().filter(one -> one.file().equals(file())).toList();
        }

        /** Doses to be given now or soon. */
        List<Dose.Which> due() {
            var said = sheet.doses().stream().map(Dose::which).collect(Collectors.toSet());
            return DosesDue.of(sheet.medicines(), said, span(house));
        }
    }

    /** Doses of so long ago, and of so long ahead. */
    static DosesDue.Span span(House house) {
        return new DosesDue.Span(house.now().minus(BACK), house.now().plus(AHEAD), house.zone());
    }

    @Transactional
    public At at(UUID file, Actor actor) {
        var head = cases.headForLeadOrShift(file, AuditAction.STAY_VIEWED, actor);
        var house = new House(head.care().place(), head.care().placeName().orElse(""),
                around.zones().zone(actor.agency()), around.clock().instant());
        var id = new CaseFileId(file);
        var doses = kept.doses().since(id, house.now().minus(SHOWN));
        var people = doses.stream().map(Dose::by).distinct().toList();
        var names = people.isEmpty() ? Map.<PersonId, String>of() : around.colleagues().namesOf(people);
        var gives = actor.isLead(head.ids().intake(), head.care().worker())
                || actor.places().onShift().contains(house.place());
        return new At(head, house,
                new Sheet(kept.medicines().of(id), kept.allergies().of(id), doses, names), gives);
    }

    /** What was said of one dose, the last line first. */
    @Transactional
    public List<Dose> said(Dose.Which which) {
        return kept.doses().of(which);
    }
}
