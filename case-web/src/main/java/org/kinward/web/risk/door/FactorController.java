package org.kinward.web.risk.door;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.SeenBy;
import org.kinward.core.risk.factor.keeping.FactorOutcome;
import org.kinward.core.risk.factor.keeping.FactorProblem;
import org.kinward.core.risk.factor.keeping.MoveFactor;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
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

/** One thing that opened the door or protects, with its history; people move its state with evidence. */
@Controller
class FactorController {

    private static final String ONE = RiskPath.DOOR + "/one";

    private final DoorReading reading;

    private final NamelessFields fields;

    private final MoveFactor move;

    FactorController(DoorReading reading, NamelessFields fields, MoveFactor move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(ONE)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String factor, Actor actor,
            Refill refill) {
        if (factor.isEmpty()) {
            reading.doors(id, actor);
            return new ModelAndView("redirect:" + RiskPath.door(id));
        }
        var one = reading.one(id, RiskPath.id(factor), actor);
        return page(one, actor).addObject("form", refill.form(MoveForm.class, RiskPath.door(id, "one"))
                .orElseGet(() -> MoveForm.of(one.factor(), one.at())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FACTOR_MOVED)
    @PostMapping(ONE)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") MoveForm form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, form.id().value(), actor);
        var line = form.read(fields.of(result, "risk.move"), one.at(), actor.person());
        if (line.isEmpty() || !fields.hold(result, one.at(), actor,
                new NamelessFields.Said("evidence.what", line.get().evidence().what()),
                new NamelessFields.Said("by", line.get().by()))) {
            return page(one, actor);
        }
        try {
            return switch (move.move(form.seen(line.get()), line.get(), one.at().today(), actor)) {
                case FactorOutcome.Written _ -> new ModelAndView(
                        "redirect:" + RiskPath.door(id, "one") + "?factor=" + form.factor());
                case FactorOutcome.Refused(var problem) -> refused(problem, result, page(one, actor));
                case FactorOutcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(id, form, actor);
        }
    }

    /** A move that the table of states does not have is no slip of the hand: the form offers none. */
    private static ModelAndView refused(FactorProblem problem, BindingResult result, ModelAndView page) {
        result.rejectValue(field(problem), "risk.problem." + problem);
        if (problem == FactorProblem.NOT_FROM_HERE) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** Somebody has moved it since: what stands there now is shown, and what was typed is not lost. */
    private ModelAndView stale(UUID file, MoveForm form, Actor actor) {
        var stands = reading.one(file, form.id().value(), actor);
        var page = page(stands, actor).addObject("form", form.seen(stands.factor().revision())).addObject("stale",
                true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    /** Beside which field a problem is said. */
    static String field(FactorProblem problem) {
        return switch (problem) {
            case NOT_IN_THE_LIST, THERE_ALREADY -> "what.code";
            case SEEN_IN_THE_FUTURE, SEEN_BEFORE_THE_LAST -> "evidence.on";
            case NOT_FROM_HERE -> "state";
            case TIPPED_IN_THE_FUTURE -> "year";
        };
    }

    private static ModelAndView page(DoorReading.One one, Actor actor) {
        return new ModelAndView("risk/one").addObject("bar", one.at().bar(actor))
                .addObject("facts", DoorWords.rows(one)).addObject("history", DoorWords.history(one))
                .addObject("states", one.factor().state().next().stream().map(Option::of).toList())
                .addObject("protects", one.factor().state().next().stream()
                        .anyMatch(FactorState.PROTECTED_AGAINST::equals))
                .addObject("seers", Option.all(SeenBy.values()));
    }
}
