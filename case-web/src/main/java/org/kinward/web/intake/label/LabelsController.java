package org.kinward.web.intake.label;

import java.time.Clock;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.MakeLabelSheet;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sheets of labels of a place, and the form that makes another. */
@Controller
class LabelsController {

    private static final String LABELS = "/places/{place:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/labels";

    private final LabelReading reading;

    private final MakeLabelSheet make;

    private final Clock clock;

    LabelsController(LabelReading reading, MakeLabelSheet make, Clock clock) {
        this.reading = reading;
        this.make = make;
        this.clock = clock;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.LABELS_VIEWED)
    @GetMapping(LABELS)
    ModelAndView list(@PathVariable UUID place, Actor actor, Refill refill) {
        return page(reading.list(new PlaceId(place), actor)).addObject("form",
                refill.form(MakeForm.class, path(place)).orElseGet(MakeForm::empty));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.LABELS_CHANGED)
    @PostMapping(LABELS)
    ModelAndView make(@PathVariable UUID place, @ModelAttribute("form") MakeForm form, BindingResult wrong,
            Actor actor) {
        var listed = reading.list(new PlaceId(place), actor);
        var to = form.to(listed.around().people(), wrong);
        if (to.isEmpty()) {
            return page(listed);
        }
        var id = new LabelSheet.Id(form.stamp().idempotencyKey());
        return switch (make.make(new MakeLabelSheet.Request(id, listed.place(), to.get()), actor, clock.instant())) {
            case MADE -> new ModelAndView("redirect:/labels/" + id.value() + "?made");
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(LabelReading.Listed listed) {
        return new ModelAndView("intake/label/list").addObject("name", listed.name())
                .addObject("place", listed.place().value()).addObject("cards", LabelRows.cards(listed))
                .addObject("people", listed.around().people().stream()
                        .map(person -> Option.said(person.id().toString(), person.name())).toList());
    }

    private static String path(UUID place) {
        return "/places/" + place + "/labels";
    }
}
