package org.kinward.web.shelter.stay;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down that a child came, or that it does not stay here. */
@Controller
class ArriveController {

    private static final String ARRIVE = HousePath.STAY + "/arrive";

    private final StayReading reading;

    private final TellingSearch search;

    private final Arrivals arrivals;

    ArriveController(StayReading reading, TellingSearch search, Arrivals arrivals) {
        this.reading = reading;
        this.search = search;
        this.arrivals = arrivals;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(ARRIVE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor);
        return read.here().isPresent() ? new ModelAndView("redirect:" + HousePath.stay(id))
                : page(read, actor).addObject("form", refill.form(ArriveForm.class, HousePath.stay(id, "arrive"))
                        .orElseGet(() -> ArriveForm.begin(read.house())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(ARRIVE)
    ModelAndView arrive(@PathVariable UUID id, @ModelAttribute("form") ArriveForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor);
        var request = form.read(new Fields(result, search, field -> "shelter.arrive." + field), read);
        if (request.isEmpty()) {
            return page(read, actor);
        }
        try {
            return answered(arrivals.arrive().arrive(request.get(), actor, read.house().now()), id, result,
                    page(read, actor));
        } catch (StaleRevision otherArrival) {
            var page = page(reading.read(id, actor), actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView answered(ArriveInHouse.Outcome outcome, UUID id, BindingResult result,
            ModelAndView page) {
        return switch (outcome) {
            case ARRIVED -> new ModelAndView("redirect:" + HousePath.stay(id));
            case NOT_THERE -> throw new NotThere();
            case MUST_NOT_SHARE -> {
                result.rejectValue("despite", "shelter.apart.despite.missing");
                yield refused(page.addObject("warned", true));
            }
            case STAYS_ALREADY, IN_THE_FUTURE, NO_SUCH_ROOM -> {
                result.rejectValue(outcome == ArriveInHouse.Outcome.NO_SUCH_ROOM ? "room" : "hour",
                        "shelter.arrive." + outcome);
                yield refused(page);
            }
        };
    }

    /** A child whose record is here and that lives elsewhere; its manager says so, as long as nobody has seen it in the house. */
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(HousePath.STAY + "/elsewhere")
    ModelAndView elsewhere(@PathVariable UUID id, Actor actor) {
        var read = reading.read(id, actor);
        return switch (arrivals.never().say(new StayId(UUID.randomUUID()), new CaseFileId(id), actor,
                read.house().now())) {
            case SAID, STAYS -> new ModelAndView("redirect:" + HousePath.stay(id));
            case SEEN_HERE -> refused(page(read, actor).addObject("form", ArriveForm.begin(read.house()))
                    .addObject("seen", true));
            case NOT_THERE -> throw new NotThere();
        };
    }

    static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(StayReading.Read read, Actor actor) {
        return new ModelAndView("shelter/arrive").addObject("bar", read.bar(actor))
                .addObject("never",
                        actor.places().managed().contains(read.house().place()) && read.stays().isEmpty())
                .addObject("rooms", StayWords.rooms(read)).addObject("siblings", reading.siblings(read));
    }
}
