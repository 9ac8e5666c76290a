package org.kinward.web.shelter.medicine;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.medicine.Dose;
import org.kinward.core.shelter.medicine.DoseCame;
import org.kinward.core.shelter.medicine.GiveMedicine;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A medicine was given, or not, and why. */
@Controller
class DoseController {

    private static final String DOSE = MedicinePath.MEDICINES + "/dose";

    private final MedicineReading reading;

    private final NamelessFields fields;

    private final GiveMedicine give;

    DoseController(MedicineReading reading, NamelessFields fields, GiveMedicine give) {
        this.reading = reading;
        this.fields = fields;
        this.give = give;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(DOSE)
    ModelAndView page(@PathVariable UUID id, @ModelAttribute("form") DoseForm link, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        var asked = refill.form(DoseForm.class, MedicinePath.of(id, "dose"));
        var typed = asked.orElseGet(() -> link.seen(0));
        if (!at.gives() || !isKnown(at, typed)) {
            return MedicinePath.toSheet(id);
        }
        return page(at, asked.isPresent() ? typed : shown(at, typed), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.MEDICINE_GIVEN,
            AuditAction.STAY_VIEWED})
    @PostMapping(DOSE)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") DoseForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var dose = form.read(fields.of(result, "shelter.dose"), at.house(), at.file(), actor.person());
        if (dose.isEmpty() || !fields.hold(result,
                new NamelessFields.About(at.head().reference(), at.house().now()), actor,
                new NamelessFields.Said("why", dose.get().why()))) {
            return page(at, form, actor);
        }
        return switch (give.write(dose.get(), actor)) {
            case WRITTEN -> new ModelAndView("redirect:" + MedicinePath.of(id));
            case WRITTEN_BEFORE -> {
                var now = reading.at(id, actor);
                var lines = reading.said(dose.get().which()).size();
                var page = page(now, form.seen(lines), actor).addObject("since", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** With as many lines as stand there now. */
    private DoseForm shown(MedicineReading.At at, DoseForm form) {
        var number = form.number();
        return form.dueAt().map(due -> form.seen(
                reading.said(new Dose.Which(at.file(), number, due)).size())).orElse(form);
    }

    private static boolean isKnown(MedicineReading.At at, DoseForm form) {
        return at.sheet().medicines().stream().anyMatch(one -> form.medicine().equals("" + one.number()));
    }

    private static ModelAndView page(MedicineReading.At at, DoseForm form, Actor actor) {
        if (!at.gives() || !isKnown(at, form)) {
            throw new NotThere();
        }
        var page = new ModelAndView("shelter/dose").addObject("bar", at.bar(actor)).addObject("form", form)
                .addObject("number", form.number()).addObject("comes", Option.all(DoseCame.values()))
                .addObject("again", form.stamp().shownRevision().number() > 0);
        form.dueAt().ifPresent(due -> page.addObject("when", at.house().written(due)));
        return page;
    }
}
