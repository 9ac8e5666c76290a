package org.kinward.web.shelter.stay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.leaving.LeaveHouse;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A young person left by an own decision, or the arrival was written by mistake: said by who manages the house. */
@Controller
class LeaveController {

    private static final String LEAVE = HousePath.STAY + "/leave";

    private final StayReading reading;

    private final NamelessFields fields;

    private final LeaveDesk desk;

    LeaveController(StayReading reading, NamelessFields fields, LeaveDesk desk) {
        this.reading = reading;
        this.fields = fields;
        this.desk = desk;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(LEAVE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor);
        return read.here().isEmpty() ? new ModelAndView("redirect:" + HousePath.stay(id))
                : page(read, actor).addObject("form", refill.form(LeaveForm.class, HousePath.stay(id, "leave"))
                        .orElseGet(() -> LeaveForm.begin(read.house())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.IDENTITY_WRITTEN, AuditAction.STAY_VIEWED})
    @PostMapping(LEAVE)
    ModelAndView leave(@PathVariable UUID id, @ModelAttribute("form") LeaveForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        if (read.here().isEmpty() || !manages(read, actor)) {
            return new ModelAndView("redirect:" + HousePath.stay(id));
        }
        var asked = new Asked(read, fields.of(result, "shelter.leave"), actor);
        return form.chosen(asked.fields()).map(how -> switch (how) {
            case OWN_DECISION -> ownDecision(form, asked);
            case BY_MISTAKE -> mistake(form, asked);
        }).orElseGet(() -> page(read, actor));
    }

    /** Who asks about which child, and where it is said what is wrong. */
    private record Asked(StayReading.Read read, Fields fields, Actor actor) {

        Stay.Here here() {
            return read.here().orElseThrow(NotThere::new);
        }

        NamelessFields.About about() {
            return new NamelessFields.About(read.head().reference(), read.house().now());
        }

        ModelAndView refused(String field, String why) {
            fields.result().rejectValue(field, "shelter.leave." + why);
            return ArriveController.refused(page(read, actor));
        }

        ModelAndView done() {
            return new ModelAndView("redirect:" + HousePath.stay(here().file().value()));
        }
    }

    private ModelAndView ownDecision(LeaveForm form, Asked asked) {
        var house = asked.read().house();
        var at = house.moment(asked.fields(), form.on(), form.hour());
        var said = form.decision(asked.fields());
        if (at.isEmpty() || said.isEmpty() || !fields.hold(asked.fields().result(), asked.about(), asked.actor(),
                new NamelessFields.Said("own.words", said.get().words()))) {
            return page(asked.read(), asked.actor());
        }
        var request = new LeaveHouse.Request(asked.here().id(), at.get(), said.get(), house.today());
        var outcome = desk.leave(request, form.place(), asked.read(), asked.actor());
        return switch (outcome) {
            case LEFT, LEFT_BEFORE, NOT_MANAGER -> asked.done();
            case BEFORE_ARRIVAL, IN_THE_FUTURE -> asked.refused("hour", outcome.name());
            case TOO_YOUNG -> asked.refused("how", outcome.name());
            case NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView mistake(LeaveForm form, Asked asked) {
        var why = form.mistake(asked.fields());
        if (why.isEmpty() || !fields.hold(asked.fields().result(), asked.about(), asked.actor(),
                new NamelessFields.Said("why", why.get().words()))) {
            return page(asked.read(), asked.actor());
        }
        var outcome = desk.takeBack(asked.here(), why.get(), asked.read(), asked.actor());
        return switch (outcome) {
            case TAKEN_BACK, LEFT_BEFORE, NOT_MANAGER -> asked.done();
            case NO_REASON -> asked.refused("why", "why.missing");
            case TOO_OLD, WAS_HERE -> asked.refused("how", outcome.name());
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static boolean manages(StayReading.Read read, Actor actor) {
        return actor.places().managed().contains(read.house().place());
    }

    private static ModelAndView page(StayReading.Read read, Actor actor) {
        var page = new ModelAndView("shelter/leave").addObject("bar", read.bar(actor))
                .addObject("manages", manages(read, actor)).addObject("intake", read.head().ids().intake())
                .addObject("hows",
                        List.of(Option.keyed(LeaveForm.LeftAlone.OWN_DECISION.name(), "shelter.leave.own")
                                .withHint("shelter.leave.own.hint"),
                                Option.keyed(LeaveForm.LeftAlone.BY_MISTAKE.name(), "shelter.leave.mistake")
                                        .withHint("shelter.leave.mistake.hint")))
                .addObject("tos", Option.all(Said.GoesTo.values()));
        read.here().ifPresent(here -> page.addObject("now", StayWords.now(here, read, Optional.empty())));
        return page;
    }
}
