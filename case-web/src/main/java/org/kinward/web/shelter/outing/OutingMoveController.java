package org.kinward.web.shelter.outing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.outing.MoveOuting;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.reporting.shelter.HouseOutings;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NameAtTheDoor;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.SecondWords;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.maycome.MayComeWords;
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

    private final OutingDesk desk;

    OutingMoveController(OutingReading reading, NamelessFields fields, OutingDesk desk) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
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
            AuditAction.OUTING_CHANGED, AuditAction.IDENTITY_WRITTEN, AuditAction.STAY_VIEWED})
    @PostMapping(ONE)
    ModelAndView move(@PathVariable UUID id, @ModelAttribute("form") OutingMoveForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(id, actor);
        var line = read.line(form.outing());
        var typed = form.read(fields.of(result, "shelter.outing.one"), line.trip().with().isOutsider(),
                read.read().house(),
                actor.person());
        if (typed.isEmpty()) {
            return page(form, read, actor);
        }
        return switch (desk.move(typed.get(), read, actor)) {
            case OutingDesk.Outcome.Decided(var what) ->
                decided(what, id, result, page(form, reading.of(id, actor), actor));
            case OutingDesk.Outcome.Stopped(var why) -> stopped(why, result, page(form, read, actor));
        };
    }

    private static ModelAndView decided(MoveOuting.Outcome what, UUID id, BindingResult result, ModelAndView page) {
        return switch (what) {
            case MOVED -> new ModelAndView("redirect:" + HousePath.outings(id));
            case NOT_THERE -> throw new NotThere();
            case MOVED_BEFORE, OUT_ALREADY, MAY_NOT, LEFT_HOUSE -> refused("step", what, result, page);
            case IN_THE_FUTURE, BEFORE_LEAVING -> refused("hour", what, result, page);
            case NOBODY_NAMED, NOT_LISTED -> refused("who.name", what, result, page);
            case NO_SECOND_PERSON -> refused("who.second", what, result, page.addObject("alike", true));
        };
    }

    private static ModelAndView refused(String field, MoveOuting.Outcome outcome, BindingResult result,
            ModelAndView page) {
        result.rejectValue(field, "shelter.outing." + outcome);
        page.setStatus(outcome == MoveOuting.Outcome.MOVED_BEFORE ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView stopped(NameAtTheDoor.Outcome why, BindingResult result, ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        switch (why) {
            case NameAtTheDoor.Outcome.NotHeard(var second) ->
                SecondWords.notHeard(second, "who.password", result, page.addObject("alike", true));
            case NameAtTheDoor.Outcome.Sealed _ -> throw new IllegalArgumentException("it is sealed");
            case NameAtTheDoor.Outcome.MayNot _ -> result.rejectValue("who.name", "shelter.outing.one.may-not");
            case NameAtTheDoor.Outcome.Alike _ -> {
                result.rejectValue("who.other", "shelter.visitor.alike");
                page.addObject("alike", true);
            }
            case NameAtTheDoor.Outcome.NotSealed(var full) -> {
                result.rejectValue("who.name", "shelter.visitor." + (full ? "full" : "faster"));
                page.setStatus(HttpStatus.CONFLICT);
            }
            case NameAtTheDoor.Outcome.Wait(var left) ->
                result.rejectValue("who.name", "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
        }
        return page;
    }

    /** Whether a name is asked for: the child has not left yet, and goes with somebody who is nobody of the house. */
    private static boolean isAsked(HouseOutings.Line line) {
        return line.stands().left().isEmpty() && line.trip().with().isOutsider();
    }

    private static ModelAndView page(OutingMoveForm form, OutingReading.OfChild read, Actor actor) {
        var line = read.line(form.outing());
        var steps = line.stands().left().isPresent() ? List.of(MoveOuting.OutingStep.BACK)
                : List.of(MoveOuting.OutingStep.LEFT, MoveOuting.OutingStep.CALLED_OFF);
        return new ModelAndView("shelter/outing").addObject("bar", read.read().bar(actor))
                .addObject("rows", List.of(new SummaryRow("shelter.outing.one", OutingWords.lines(line), null,
                        "shell.change")))
                .addObject("intake", read.read().head().ids().intake()).addObject("late", line.stands().late())
                .addObject("open", line.stands().isOpen()).addObject("steps", steps.stream().map(Option::of).toList())
                .addObject("asked", isAsked(line))
                .addObject("listed", MayComeWords.atTheDoor(read.mays(), read.read().house().today()))
                .addObject("alike", !form.who().other().isEmpty())
                .addObject("papers", Stream.of(Visitor.PaperSeen.values()).filter(one -> one != Visitor.PaperSeen.NONE)
                        .map(Option::of).toList())
                .addObject("others", List.of(Option.keyed("OTHER", "shelter.visitor.other.yes")))
                .addObject("seconds", read.staff().stream().filter(one -> !one.person().equals(actor.person()))
                        .map(one -> Option.said(one.person().value().toString(), one.name())).toList());
    }
}
