package org.kinward.web.risk.door;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.keeping.FactorOutcome;
import org.kinward.core.risk.factor.keeping.MoveFactor;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.page.SummaryRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What tipped the balance, with its month as people remember it. */
@Controller
class TippedController {

    private static final String TIPPED = RiskPath.DOOR + "/tipped";

    private final DoorReading reading;

    private final NamelessFields fields;

    private final MoveFactor move;

    TippedController(DoorReading reading, NamelessFields fields, MoveFactor move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(TIPPED)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String factor, Actor actor,
            Refill refill) {
        if (factor.isEmpty()) {
            reading.doors(id, actor);
            return new ModelAndView("redirect:" + RiskPath.door(id));
        }
        var one = door(id, RiskPath.id(factor), actor);
        return page(one, actor).addObject("form", refill.form(TippedForm.class, RiskPath.door(id, "tipped"))
                .orElseGet(() -> TippedForm.of(one.factor())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FACTOR_MOVED)
    @PostMapping(TIPPED)
    ModelAndView tip(@PathVariable UUID id, @ModelAttribute("form") TippedForm form, BindingResult result,
            Actor actor) {
        var one = door(id, form.id().value(), actor);
        var said = form.read(fields.of(result, "risk.tipped"), one.at(), actor.person());
        if (said.isEmpty() || !fields.hold(result, one.at(), actor,
                new NamelessFields.Said("changed", said.get().changed()))) {
            return page(one, actor);
        }
        try {
            return switch (move.tip(form.seen(said.get()), said.get(), one.at().today(), actor)) {
                case FactorOutcome.Written _ -> new ModelAndView(
                        "redirect:" + RiskPath.door(id, "one") + "?factor=" + form.factor());
                case FactorOutcome.Refused(var problem) -> {
                    result.rejectValue(FactorController.field(problem), "risk.problem." + problem);
                    yield page(one, actor);
                }
                case FactorOutcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(id, form, actor);
        }
    }

    private ModelAndView stale(UUID file, TippedForm form, Actor actor) {
        var stands = door(file, form.id().value(), actor);
        var page = page(stands, actor).addObject("form", form.seen(stands.factor())).addObject("stale",
                stands.factor().tippedNow().map(last -> SummaryRow.of("risk.door.tipped", DoorWords.tipped(last)))
                        .stream().toList());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** What protects tips no balance: for that there is no such page. */
    private DoorReading.One door(UUID file, UUID id, Actor actor) {
        var one = reading.one(file, id, actor);
        if (one.factor().about().kind() != FactorKind.DOOR) {
            throw new NotThere();
        }
        return one;
    }

    private static ModelAndView page(DoorReading.One one, Actor actor) {
        return new ModelAndView("risk/tipped").addObject("bar", one.at().bar(actor)).addObject("facts",
                List.of(SummaryRow.of("risk.door.what", DoorWords.what(one.factor(), one.words()))));
    }
}
