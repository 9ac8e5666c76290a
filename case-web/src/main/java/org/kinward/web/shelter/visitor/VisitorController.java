package org.kinward.web.shelter.visitor;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.SecondWords;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.kinward.web.shelter.HouseReading;
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

/** Writes down who came to the door. First it is asked for whom: so the warning stands there before anybody is let in. */
@Controller
class VisitorController {

    /** Asks for nobody of the house. */
    private static final String HOUSE = "house";

    private static final String NEW = HousePath.PLACE + "/visitors/new";

    private final VisitorReading reading;

    private final NamelessFields fields;

    private final VisitorDesk desk;

    VisitorController(VisitorReading reading, NamelessFields fields, VisitorDesk desk) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.HOUSE_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID place, @RequestParam(name = "for", defaultValue = "") String child,
            Actor actor, Refill refill) {
        if (child.isEmpty()) {
            return whom(reading.atTheDoor(place, "", actor));
        }
        var intake = child.equals(HOUSE) ? "" : child;
        var door = reading.atTheDoor(place, intake, actor);
        return page(door).addObject("form", refill.form(VisitorForm.class, "/places/" + place + "/visitors/new")
                .orElseGet(() -> VisitorForm.begin(door.house(), intake)));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.VISITOR_WRITTEN,
            AuditAction.IDENTITY_WRITTEN, AuditAction.HOUSE_VIEWED})
    @PostMapping(NEW)
    ModelAndView write(@PathVariable UUID place, @ModelAttribute("form") VisitorForm form, BindingResult result,
            Actor actor) {
        var door = reading.atTheDoor(place, form.child(), actor);
        var visitor = form.read(fields.of(result, "shelter.visitor"), door.house(), actor.person());
        if (visitor.isEmpty() || !isNameless(visitor.get(), form, door, new Asking(result, actor))) {
            return page(door);
        }
        try {
            return answered(desk.write(visitor.get(), form.typed(), door, actor), result, door);
        } catch (StaleRevision otherVisitor) {
            return conflict(page(door).addObject("form", form.anew()).addObject("again", true));
        }
    }

    /** Who asks, and where it is said what is wrong. */
    private record Asking(BindingResult result, Actor actor) {
    }

    private ModelAndView answered(VisitorDesk.Outcome outcome, BindingResult result,
            VisitorReading.AtTheDoor door) {
        return switch (outcome) {
            case VisitorDesk.Outcome.Decided(var what) -> switch (what) {
                case WRITTEN -> new ModelAndView("redirect:" + HousePath.house(door.house().place(), "visitors"));
                case IN_THE_FUTURE -> refused(result, "hour", "future", door);
                case NO_PAPER -> refused(result, "who.paper", "no-paper", door);
                case NOBODY_ALLOWS -> refused(result, "said.by", "said.by.missing", door);
                case NO_SECOND_PERSON -> refused(result, "said.by", "second", door).addObject("alike", true);
                case NOT_THERE -> throw new NotThere();
            };
            case VisitorDesk.Outcome.NotHeard(var why) ->
                SecondWords.notHeard(why, "said.password", result, page(door).addObject("alike", true));
            case VisitorDesk.Outcome.MayNot _ -> refused(result, "who.name", "may-not", door);
            case VisitorDesk.Outcome.Alike _ ->
                refused(result, "who.other", "alike", door).addObject("alike", true);
            case VisitorDesk.Outcome.NotSealed(var full) ->
                conflict(refused(result, "who.name", full ? "full" : "faster", door));
            case VisitorDesk.Outcome.Wait(var left) -> {
                result.rejectValue("who.name", "risk.words.wait", new Object[]{left.toSeconds() + 1}, null);
                yield page(door);
            }
        };
    }

    private static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView refused(BindingResult result, String field, String key,
            VisitorReading.AtTheDoor door) {
        result.rejectValue(field, "shelter.visitor." + key);
        var page = page(door);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Names of every child in the writer's care are looked for; those around one child, where it is about this one. */
    private boolean isNameless(Visitor visitor, VisitorForm form, VisitorReading.AtTheDoor door, Asking asking) {
        var about = door.child().or(() -> door.children().stream().findFirst());
        return about.map(child -> fields.hold(asking.result(),
                new NamelessFields.About(child.reference(), visitor.door().written()), asking.actor(),
                new NamelessFields.Said("said.words", form.said().words()))).orElse(true);
    }

    /** Whom does the visitor want to see? */
    private static ModelAndView whom(VisitorReading.AtTheDoor door) {
        return new ModelAndView("shelter/visitor-for").addObject("place", door.house().place().value())
                .addObject("name", door.house().name()).addObject("children", door.children().stream()
                        .map(one -> new Asked(one.intake(), HouseReading.called(one), one.here().guarded())).toList());
    }

    /** A child that can be asked for. */
    record Asked(UUID intake, String called, boolean guarded) {
    }

    private static ModelAndView page(VisitorReading.AtTheDoor door) {
        var staff = door.staff().stream().map(one -> Option.said(one.person().value().toString(), one.name())).toList();
        return new ModelAndView("shelter/visitor-new").addObject("place", door.house().place().value())
                .addObject("called", door.child().map(HouseReading::called).orElse(null))
                .addObject("file", door.child().flatMap(one -> one.file()).orElse(null))
                .addObject("listed", MayComeWords.atTheDoor(door.mays(), door.house().today()))
                .addObject("guarded", door.guarded()).addObject("ties", Option.all(Visitor.CameAs.values()))
                .addObject("papers", Option.all(Visitor.PaperSeen.values()))
                .addObject("answers", List.of(Option.keyed("YES", "shelter.visitor.in.yes"),
                        Option.keyed("NO", "shelter.visitor.in.no")))
                .addObject("others", List.of(Option.keyed("OTHER", "shelter.visitor.other.yes")))
                .addObject("staff", staff).addObject("whys", Option.all(Visitor.WhyNotIn.values()));
    }
}
