package org.kinward.web.shelter.outing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.PlanOuting;
import org.kinward.core.shelter.review.StayReview;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Plans that a child goes out, as it may. */
@Controller
class OutingController {

    private static final String NEW = HousePath.OUTINGS + "/new";

    private final OutingReading reading;

    private final NamelessFields fields;

    private final PlanOuting plan;

    OutingController(OutingReading reading, NamelessFields fields, PlanOuting plan) {
        this.reading = reading;
        this.fields = fields;
        this.plan = plan;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.of(id, actor);
        return read.read().here().isEmpty() ? new ModelAndView("redirect:" + HousePath.outings(id))
                : page(read, actor).addObject("form", refill.form(OutingForm.class, HousePath.outings(id) + "/new")
                        .orElseGet(() -> OutingForm.begin(read.read().house())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {
            AuditAction.OUTING_CHANGED, AuditAction.STAY_VIEWED})
    @PostMapping(NEW)
    ModelAndView plan(@PathVariable UUID id, @ModelAttribute("form") OutingForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(id, actor);
        if (read.read().here().isEmpty()) {
            return new ModelAndView("redirect:" + HousePath.outings(id));
        }
        var outing = form.read(fields.of(result, "shelter.outing"), read.here().id(), read.read().house(),
                actor.person());
        if (outing.isEmpty() || !isNameless(outing.get(), read, result, actor)) {
            return page(read, actor);
        }
        try {
            return answered(plan.plan(outing.get(), actor), id, result, page(read, actor));
        } catch (StaleRevision otherOuting) {
            var page = page(read, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView answered(PlanOuting.Outcome outcome, UUID id, BindingResult result,
            ModelAndView page) {
        return switch (outcome) {
            case PLANNED, LEFT -> new ModelAndView("redirect:" + HousePath.outings(id));
            case NOT_THERE -> throw new NotThere();
            case OVER_ALREADY -> refused(result, "back.hour", outcome, page);
            case MAY_NOT -> refused(result, "with.company", outcome, page);
            case NOBODY_GOES_ALONG -> refused(result, "with.staff", outcome, page);
        };
    }

    private static ModelAndView refused(BindingResult result, String field, PlanOuting.Outcome why,
            ModelAndView page) {
        result.rejectValue(field, "shelter.outing." + why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean isNameless(Outing.Planned outing, OutingReading.OfChild read, BindingResult result, Actor actor) {
        var child = read.read();
        return fields.hold(result, new NamelessFields.About(child.head().reference(), child.house().now()), actor,
                new NamelessFields.Said("words", outing.plan().trip().words()));
    }

    private static ModelAndView page(OutingReading.OfChild read, Actor actor) {
        var out = read.last().map(StayReview::out);
        return new ModelAndView("shelter/outing-new").addObject("bar", read.read().bar(actor))
                .addObject("may", Words.of(out.map(StayReview.Out::how).orElse(StayReview.GoingOut.WITH_STAFF)))
                .addObject("unseen", out.isEmpty())
                .addObject("ground", out.map(StayReview.Out::ground).orElse(""))
                .addObject("conditions", out.map(StayReview.Out::conditions).orElse(""))
                .addObject("places", Option.all(Outing.Destination.values()))
                .addObject("companies", Option.all(Company.values())).addObject("staff", read.staff().stream()
                        .map(one -> Option.said(one.person().value().toString(), one.name())).toList());
    }
}
