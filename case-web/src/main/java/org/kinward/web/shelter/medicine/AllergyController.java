package org.kinward.web.shelter.medicine;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.VaultField;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.core.shelter.medicine.KeepMedicines;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Something that a child must not have. */
@Controller
class AllergyController {

    private static final String ALLERGY = MedicinePath.MEDICINES + "/allergy";

    private final MedicineReading reading;

    private final MedicineDesk desk;

    private final NamelessFields fields;

    private final KeepMedicines keep;

    AllergyController(MedicineReading reading, MedicineDesk desk, NamelessFields fields, KeepMedicines keep) {
        this.reading = reading;
        this.desk = desk;
        this.fields = fields;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(ALLERGY)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        return at.gives()
                ? page(at, actor).addObject("form", refill.form(AllergyForm.class, MedicinePath.of(id, "allergy"))
                        .orElseGet(() -> AllergyForm.begin(at.own().size())))
                : MedicinePath.toSheet(id);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {
            AuditAction.MEDICINE_CHANGED, AuditAction.IDENTITY_WRITTEN, AuditAction.STAY_VIEWED})
    @PostMapping(ALLERGY)
    ModelAndView add(@PathVariable UUID id, @ModelAttribute("form") AllergyForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var severity = form.read(fields.of(result, "shelter.allergy"));
        if (severity.isEmpty()) {
            return page(at, actor);
        }
        if (!at.gives() || !keep.isFor(at.file(), actor)) {
            throw new NotThere();
        }
        return MedicineDesk.after(kept(at, form, severity.get(), actor), id, () -> {
            var now = reading.at(id, actor);
            return page(now, actor).addObject("form", form.seen(now.own().size()));
        });
    }

    /** The vault first, then casework decides. */
    private KeepMedicines.Outcome kept(MedicineReading.At at, AllergyForm form, Allergy.Severity severity,
            Actor actor) {
        var sealing = MedicineDesk.Sealing.of(at, VaultField.ALLERGY, form.stamp(), form.sealed());
        return desk.keep(sealing, number -> at.own().stream().anyMatch(one -> one.number() == number),
                number -> keep.add(new Allergy(at.file(), number, severity,
                        new Medicine.Written(actor.person(), at.house().now()), Optional.empty()), actor),
                actor);
    }

    private static ModelAndView page(MedicineReading.At at, Actor actor) {
        if (!at.gives()) {
            throw new NotThere();
        }
        return new ModelAndView("shelter/allergy-new").addObject("bar", at.bar(actor)).addObject("severities",
                Option.all(Allergy.Severity.values()));
    }
}
