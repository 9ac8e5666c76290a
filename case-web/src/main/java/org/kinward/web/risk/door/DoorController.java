package org.kinward.web.risk.door;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.FactorLevel;
import org.kinward.core.risk.factor.FactorPlace;
import org.kinward.core.risk.factor.SeenBy;
import org.kinward.core.risk.factor.keeping.FactorOutcome;
import org.kinward.core.risk.factor.keeping.WriteFactor;
import org.kinward.core.saving.StaleRevision;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What opened the door for a child and what protects it, at a glance; and writing down one thing more. */
@Controller
class DoorController {

    private static final String NEW = RiskPath.DOOR + "/new";

    private final DoorReading reading;

    private final NamelessFields fields;

    private final WriteFactor write;

    DoorController(DoorReading reading, NamelessFields fields, WriteFactor write) {
        this.reading = reading;
        this.fields = fields;
        this.write = write;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(RiskPath.DOOR)
    ModelAndView doors(@PathVariable UUID id, Actor actor) {
        var doors = reading.doors(id, actor);
        return new ModelAndView("risk/door").addObject("bar", doors.at().bar(actor))
                .addObject("doors", DoorWords.lines(doors, FactorKind.DOOR))
                .addObject("protections", DoorWords.lines(doors, FactorKind.PROTECTION))
                .addObject("holding", doors.factors().stream().filter(one -> !one.state().allowsClosing()).count());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, Actor actor,
            Refill refill) {
        var doors = reading.doors(id, actor);
        if (kind.isEmpty()) {
            return new ModelAndView("redirect:" + RiskPath.door(id));
        }
        var of = Fields.maybe(kind, FactorKind.class).orElseThrow(NotThere::new);
        return page(doors, of, actor).addObject("form", refill.form(NewForm.class, RiskPath.door(id, "new"))
                .orElseGet(() -> NewForm.begin(of, doors.at())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FACTOR_WRITTEN)
    @PostMapping(NEW)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") NewForm form, BindingResult result,
            Actor actor) {
        var doors = reading.doors(id, actor);
        var kind = form.factorKind();
        var factor = form.read(fields.of(result, "risk.new"), doors, actor.person());
        if (factor.isEmpty() || !fields.hold(result, doors.at(), actor,
                new NamelessFields.Said("evidence.what", factor.get().last().evidence().what()),
                new NamelessFields.Said("what.said", factor.get().about().what().said()))) {
            return page(doors, kind, actor);
        }
        try {
            return switch (write.write(factor.get(), doors.at().today(), actor)) {
                case FactorOutcome.Written _ -> new ModelAndView("redirect:" + RiskPath.door(id));
                case FactorOutcome.Refused(var problem) -> {
                    result.rejectValue(FactorController.field(problem), "risk.problem." + problem);
                    yield page(doors, kind, actor);
                }
                case FactorOutcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision otherWish) {
            return again(page(reading.doors(id, actor), kind, actor), form);
        }
    }

    private static ModelAndView again(ModelAndView page, NewForm form) {
        page.addObject("form", form.anew()).addObject("again", true).setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(DoorReading.Doors doors, FactorKind kind, Actor actor) {
        return new ModelAndView("risk/new").addObject("bar", doors.at().bar(actor)).addObject("of", kind.name())
                .addObject("lines", DoorWords.options(doors.words(), kind))
                .addObject("levels", Option.all(FactorLevel.values()))
                .addObject("places", Option.all(FactorPlace.values())).addObject("seers", Option.all(SeenBy.values()));
    }
}
