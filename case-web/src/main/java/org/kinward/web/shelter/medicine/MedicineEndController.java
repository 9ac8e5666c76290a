package org.kinward.web.shelter.medicine;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.medicine.KeepMedicines;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.StopReason;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A medicine is not given any more, or an allergy does not hold. */
@Controller
class MedicineEndController {

    private static final String END = MedicinePath.MEDICINES + "/end";

    private final MedicineReading reading;

    private final NamelessFields fields;

    private final KeepMedicines keep;

    MedicineEndController(MedicineReading reading, NamelessFields fields, KeepMedicines keep) {
        this.reading = reading;
        this.fields = fields;
        this.keep = keep;
    }

    /** Why it ends, as chosen. It ends once, so the form needs no key. */
    record MedicineEndForm(String of, String number, String told, String why) {

        MedicineEndForm(@Nullable String of, @Nullable String number, @Nullable String told, @Nullable String why) {
            this.of = Fields.orEmpty(of);
            this.number = Fields.orEmpty(number);
            this.told = Fields.orEmpty(told);
            this.why = Fields.orEmpty(why);
        }

        boolean isOfAllergy() {
            return of.equals("ALLERGY");
        }

        /** An allergy of this file, unless another file of the child is named. */
        KeepMedicines.Which which(MedicineReading.At at) {
            return new KeepMedicines.Which(new CaseFileId(RiskPath.id(told(at))), MedicinePath.number(number));
        }

        String told(MedicineReading.At at) {
            return told.isEmpty() ? at.file().value().toString() : told;
        }
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(END)
    ModelAndView page(@PathVariable UUID id, @ModelAttribute("form") MedicineEndForm asked, Actor actor,
            Refill refill) {
        var typed = refill.form(MedicineEndForm.class, MedicinePath.of(id, "end")).orElse(asked);
        var at = reading.at(id, actor);
        return at.gives() && isKnown(at, typed) ? page(at, typed, actor) : MedicinePath.toSheet(id);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {
            AuditAction.MEDICINE_CHANGED, AuditAction.STAY_VIEWED})
    @PostMapping(END)
    ModelAndView end(@PathVariable UUID id, @ModelAttribute("form") MedicineEndForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var why = fields.of(result, "shelter.medicine").one("why", form.why(), StopReason.class);
        if (why.isEmpty()) {
            return page(at, form, actor);
        }
        var how = new Medicine.Stopped(why.get(), actor.person(), at.house().now());
        var outcome = form.isOfAllergy() ? keep.end(at.file(), form.which(at), how, actor)
                : keep.stop(at.file(), MedicinePath.number(form.number()), how, actor);
        return switch (outcome) {
            case KEPT -> new ModelAndView("redirect:" + MedicinePath.of(id));
            case KEPT_BEFORE -> {
                var page = page(at, form, actor).addObject("since", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static boolean isKnown(MedicineReading.At at, MedicineEndForm form) {
        return form.isOfAllergy()
                ? at.sheet().allergies().stream().anyMatch(one -> form.number().equals("" + one.number())
                        && one.file().value().toString().equals(form.told(at)))
                : at.sheet().medicines().stream().anyMatch(one -> form.number().equals("" + one.number()));
    }

    private static ModelAndView page(MedicineReading.At at, MedicineEndForm form, Actor actor) {
        if (!at.gives()) {
            throw new NotThere();
        }
        return new ModelAndView("shelter/medicine-end").addObject("bar", at.bar(actor)).addObject("form", form)
                .addObject("allergy", form.isOfAllergy()).addObject("number", MedicinePath.number(form.number()))
                .addObject("whys", Option.all(StopReason.values()));
    }
}
