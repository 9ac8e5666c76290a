package org.kinward.web.plan.work;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.work.OfferSchool;
import org.kinward.core.plan.work.Readiness;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.plan.work.Work;
import org.kinward.core.plan.work.WorkVerdict;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** School is offered; then somebody looks whether the child may do a work, by its age, and is ready. */
@Controller
class WorkController {

    private static final String SCHOOL = PlanPath.PLAN + "/school";

    private static final String WORK = PlanPath.PLAN + "/work";

    private final WorkReading reading;

    private final NamelessFields fields;

    private final OfferSchool use;

    WorkController(WorkReading reading, NamelessFields fields, OfferSchool use) {
        this.reading = reading;
        this.fields = fields;
        this.use = use;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(SCHOOL)
    ModelAndView school(@PathVariable UUID id, Actor actor, Refill refill) {
        var found = reading.of(id, actor);
        return school(found, actor).addObject("form", refill.form(SchoolForm.class, PlanPath.plan(id, "school"))
                .orElseGet(() -> SchoolForm.begin(found.at(), found.offered())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_CHANGED)
    @PostMapping(SCHOOL)
    ModelAndView offer(@PathVariable UUID id, @ModelAttribute("form") SchoolForm form, BindingResult result,
            Actor actor) {
        var found = reading.of(id, actor);
        var offer = form.read(fields.of(result, "plan.school"), found.at(), actor.person());
        if (offer.isEmpty() || !fields.hold(result, found.at().at(), actor,
                new NamelessFields.Said("words", offer.get().words()))) {
            return school(found, actor);
        }
        return PlanPress.of(
                () -> use.offer(offer.get(), form.stamp().idempotencyKey(), found.at().today(), actor),
                PlanPath.plan(id), problem -> PlanPress.said(result, "on", problem, school(found, actor)), () -> {
                    var now = reading.of(id, actor);
                    return school(now, actor).addObject("form", form.seen(now.offered()));
                });
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(WORK)
    ModelAndView work(@PathVariable UUID id, Actor actor, Refill refill) {
        var found = reading.of(id, actor);
        if (found.offers().isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id, "school"));
        }
        return work(found, actor).addObject("form", refill.form(WorkForm.class, PlanPath.plan(id, "work"))
                .orElseGet(() -> WorkForm.begin(found.looked())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_CHANGED)
    @PostMapping(WORK)
    ModelAndView look(@PathVariable UUID id, @ModelAttribute("form") WorkForm form, BindingResult result,
            Actor actor) {
        var found = reading.of(id, actor);
        if (found.offers().isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id, "school"));
        }
        var look = form.read(fields.of(result, "plan.work"), found.at(), found.offered(), actor.person());
        if (look.isEmpty() || !fields.hold(result, found.at().at(), actor,
                new NamelessFields.Said("words", look.get().work().words()))) {
            return work(found, actor);
        }
        return PlanPress.of(() -> use.look(look.get(), form.stamp().idempotencyKey(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, "words", problem, work(found, actor)), () -> {
                    var now = reading.of(id, actor);
                    return work(now, actor).addObject("form", form.seen(now.looked()));
                });
    }

    private static ModelAndView school(WorkReading.Found found, Actor actor) {
        return new ModelAndView("plan/school").addObject("bar", found.at().bar(actor))
                .addObject("offered", Option.all(SchoolOffer.Offered.values()))
                .addObject("answers", Option.all(SchoolOffer.OfferAnswer.values()));
    }

    private static ModelAndView work(WorkReading.Found found, Actor actor) {
        return new ModelAndView("plan/work").addObject("bar", found.at().bar(actor)).addObject("rule", rule(found))
                .addObject("listings", Option.all(Work.OnDangerList.values()))
                .addObject("pays", Option.all(Work.PayTo.values())).addObject("asked",
                        EnumSet.allOf(Readiness.class).stream().filter(Readiness::isAsked).map(Option::of).toList());
    }

    /** What the age allows, before anything is typed; dangerous work never is. */
    private static List<Words> rule(WorkReading.Found found) {
        var age = found.at().age();
        var verdict = WorkVerdict.of(age, Work.OnDangerList.NO);
        return List.of(age.youngest().map(years -> Words.keyed("plan.work.age", years, age.minimum()))
                .orElseGet(() -> Words.keyed("plan.work.age.none", age.minimum())),
                Words.keyed("plan.work.rule." + verdict), Words.keyed("plan.work.rule.NEVER"));
    }
}
