package org.kinward.web.shelter.stay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.stay.LeaveHouse;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A young person left by an own decision, or the arrival was written by mistake. */
@Controller
class LeaveController {

    private static final String LEAVE = HousePath.STAY + "/leave";

    private final StayReading reading;

    private final TellingSearch search;

    private final LeaveHouse leave;

    LeaveController(StayReading reading, TellingSearch search, LeaveHouse leave) {
        this.reading = reading;
        this.search = search;
        this.leave = leave;
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
            AuditAction.STAY_VIEWED})
    @PostMapping(LEAVE)
    ModelAndView leave(@PathVariable UUID id, @ModelAttribute("form") LeaveForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        var fields = new Fields(result, search, field -> "shelter.leave." + field);
        if (!form.isMistake() && !form.how().equals(LeaveForm.OWN)) {
            fields.missing("how");
        }
        var at = form.isMistake() ? Optional.of(Instant.EPOCH)
                : read.house().moment(fields, form.on(), form.hour());
        if (result.hasErrors() || at.isEmpty()) {
            return page(read, actor);
        }
        if (read.here().isEmpty()) {
            return new ModelAndView("redirect:" + HousePath.stay(id));
        }
        var request = new LeaveHouse.Request(read.here().get().id(), form.isMistake(), at.get());
        var outcome = leave.leave(request, actor, read.house().now());
        return switch (outcome) {
            case LEFT, LEFT_BEFORE -> new ModelAndView("redirect:" + HousePath.stay(id));
            case BEFORE_ARRIVAL, IN_THE_FUTURE -> {
                result.rejectValue("hour", "shelter.leave." + outcome);
                yield ArriveController.refused(page(read, actor));
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView page(StayReading.Read read, Actor actor) {
        var page = new ModelAndView("shelter/leave").addObject("bar", read.bar(actor)).addObject("hows",
                List.of(Option.keyed(LeaveForm.OWN, "shelter.leave.own").withHint("shelter.leave.own.hint"),
                        Option.keyed(LeaveForm.MISTAKE, "shelter.leave.mistake")));
        read.here().ifPresent(here -> page.addObject("now", StayWords.now(here, read, Optional.empty())));
        return page;
    }
}
