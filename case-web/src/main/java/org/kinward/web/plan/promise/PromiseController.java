package org.kinward.web.plan.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.plan.promise.Promise;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What we promised the child: written down, kept, or told why not (F22). */
@Controller
class PromiseController {

    private static final String PROMISE = PlanPath.PLAN + "/promise";

    private static final String TOLD = PlanPath.PLAN + "/told";

    private final PromiseReading reading;

    private final NamelessFields fields;

    private final GivePromise give;

    PromiseController(PromiseReading reading, NamelessFields fields, GivePromise give) {
        this.reading = reading;
        this.fields = fields;
        this.give = give;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(PROMISE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        return page(at, actor).addObject("form", refill.form(PromiseForm.class, PlanPath.plan(id, "promise"))
                .orElseGet(() -> PromiseForm.begin(at)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PROMISE_WRITTEN)
    @PostMapping(PROMISE)
    ModelAndView give(@PathVariable UUID id, @ModelAttribute("form") PromiseForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var promise = form.read(fields.of(result, "plan.promise"), at, actor.person());
        if (promise.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("words", promise.get().words()))) {
            return page(at, actor);
        }
        return PlanPress.of(() -> give.give(promise.get(), at.today(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, problem == PlanProblem.DAY_IS_PAST ? "due" : "on", problem,
                        page(at, actor)),
                () -> page(at, actor).addObject("form", form.anew()));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(TOLD)
    ModelAndView told(@PathVariable UUID id, @RequestParam(defaultValue = "") String promise, Actor actor,
            Refill refill) {
        var at = reading.at(id, actor);
        if (promise.isEmpty()) {
            return new ModelAndView("redirect:" + PlanPath.plan(id));
        }
        var found = reading.promise(at, new ToldForm(promise, null, null, null, null).id());
        return told(at, found, actor).addObject("form", refill.form(ToldForm.class, PlanPath.plan(id, "told"))
                .orElseGet(() -> ToldForm.of(found, at)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PROMISE_WRITTEN)
    @PostMapping(TOLD)
    ModelAndView tell(@PathVariable UUID id, @ModelAttribute("form") ToldForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var promise = reading.promise(at, form.id());
        var line = form.read(fields.of(result, "plan.told"), at, actor.person());
        if (line.isEmpty() || !fields.hold(result, at.at(), actor,
                new NamelessFields.Said("told", line.get().told()))) {
            return told(at, promise, actor);
        }
        return PlanPress.of(() -> give.move(form.seen(line.get()), line.get(), at.today(), actor), PlanPath.plan(id),
                problem -> PlanPress.said(result, problem == PlanProblem.NOT_FROM_HERE ? "state" : "on", problem,
                        told(at, promise, actor)),
                () -> stale(at, form, actor));
    }

    private ModelAndView stale(PlanCase at, ToldForm form, Actor actor) {
        var now = reading.promise(at, form.id());
        return told(at, now, actor).addObject("form", form.seen(now));
    }

    private static ModelAndView page(PlanCase at, Actor actor) {
        return new ModelAndView("plan/promise").addObject("bar", at.bar(actor));
    }

    private static ModelAndView told(PlanCase at, Promise promise, Actor actor) {
        var facts = new ArrayList<SummaryRow>(List.of(SummaryRow.of("plan.promise.what", Words.said(promise.words())),
                SummaryRow.of("plan.state", Words.of(promise.state()))));
        if (!promise.last().told().isEmpty()) {
            facts.add(SummaryRow.of("plan.told.said", Words.said(promise.last().told()),
                    Words.said(at.written(promise.last().on()))));
        }
        return new ModelAndView("plan/told").addObject("bar", at.bar(actor)).addObject("facts", facts)
                .addObject("states", promise.state().next().stream().map(Option::of).toList());
    }
}
