package org.kinward.web.shelter.outing;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.outing.MoveOuting;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes down that a child left, came back, or did not go. Back late, the page leads to the search; it begins none. */
@Controller
class OutingMoveController {

    private static final String ONE = HousePath.OUTINGS + "/one";

    private final OutingReading reading;

    private final NamelessFields fields;

    private final MoveOuting move;

    OutingMoveController(OutingReading reading, NamelessFields fields, MoveOuting move) {
        this.reading = reading;
        this.fields = fields;
        this.move = move;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(ONE)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String outing, Actor actor,
            Refill refill) {
        var read = reading.of(id, actor);
        var kept = refill.form(OutingMoveForm.class, HousePath.outings(id) + "/one");
        if (kept.isEmpty() && outing.isEmpty()) {
            return new ModelAndView("redirect:" + HousePath.outings(id));
        }
        var form = kept.orElseGet(() -> OutingMoveForm.begin(read.read().house(), outing));
        return page(form, read, actor).addObject("form", form);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {
            AuditAction.OUTING_CHANGED, AuditAction.STAY_VIEWED})
    @PostMapping(ONE)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") OutingMoveForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(id, actor);
        var house = read.read().house();
        read.line(form.outing());
        var typed = fields.of(result, "shelter.outing.one");
        var step = typed.one("step", form.step(), MoveOuting.OutingStep.class);
        var at = house.moment(typed, form.on(), form.hour());
        if (result.hasErrors()) {
            return page(form, read, actor);
        }
        var outcome = move.move(new OutingId(RiskPath.id(form.outing())), step.orElseThrow(),
                new Outing.Moved(at.orElseThrow(), actor.person(), house.now()), actor);
        return switch (outcome) {
            case MOVED -> new ModelAndView("redirect:" + HousePath.outings(id));
            case NOT_THERE -> throw new NotThere();
            case MOVED_BEFORE, IN_THE_FUTURE, BEFORE_LEAVING, OUT_ALREADY -> {
                result.rejectValue(outcome == MoveOuting.Outcome.MOVED_BEFORE
                        || outcome == MoveOuting.Outcome.OUT_ALREADY ? "step" : "hour", "shelter.outing." + outcome);
                yield refused(outcome, page(form, reading.of(id, actor), actor));
            }
        };
    }

    private static ModelAndView refused(MoveOuting.Outcome outcome, ModelAndView page) {
        page.setStatus(outcome == MoveOuting.Outcome.MOVED_BEFORE ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(OutingMoveForm form, OutingReading.OfChild read, Actor actor) {
        var line = read.line(form.outing());
        var steps = line.stands().left().isPresent() ? List.of(MoveOuting.OutingStep.BACK)
                : List.of(MoveOuting.OutingStep.LEFT, MoveOuting.OutingStep.CALLED_OFF);
        return new ModelAndView("shelter/outing").addObject("bar", read.read().bar(actor))
                .addObject("rows", List.of(new SummaryRow("shelter.outing.one", OutingWords.lines(line), null,
                        "shell.change")))
                .addObject("intake", read.read().head().ids().intake()).addObject("late", line.stands().late())
                .addObject("open", line.stands().isOpen()).addObject("steps", steps.stream().map(Option::of).toList());
    }
}
