package org.kinward.web.plan.talk;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.keeping.ChangePlan;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanBooks;
import org.kinward.web.plan.PlanPath;
import org.kinward.web.plan.PlanPress;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A plan that does not hold yet is a draft again, with a reason. */
@Controller
class ChangeController {

    private static final String CHANGE = PlanPath.PLAN + "/change";

    private final PlanBooks books;

    private final NamelessFields fields;

    private final ChangePlan change;

    ChangeController(PlanBooks books, NamelessFields fields, ChangePlan change) {
        this.books = books;
        this.fields = fields;
        this.change = change;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(CHANGE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return books.onTheWay(id, actor)
                .map(one -> page(one, actor).addObject("form", refill.form(WhyForm.class, PlanPath.plan(id, "change"))
                        .orElseGet(() -> WhyForm.begin(one.plan()))))
                .orElseGet(() -> new ModelAndView("redirect:" + PlanPath.plan(id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_MOVED)
    @PostMapping(CHANGE)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute("form") WhyForm form, BindingResult result,
            Actor actor) {
        var one = books.newest(id, actor);
        var why = form.read(fields.of(result, "plan.change"));
        if (why.isEmpty()
                || !fields.hold(result, one.at().at(), actor, new NamelessFields.Said("why", why.get()))) {
            return page(one, actor);
        }
        return PlanPress.of(
                () -> change.change(form.seen(one.plan(), "change"), why.get(), one.at().time(), actor),
                PlanPath.plan(id), problem -> PlanPress.said(result, "why", problem, page(one, actor)),
                () -> stale(id, form, actor));
    }

    private ModelAndView stale(UUID id, WhyForm form, Actor actor) {
        var now = books.newest(id, actor);
        return page(now, actor).addObject("form", form.seen(now.plan()));
    }

    private static ModelAndView page(PlanBooks.One one, Actor actor) {
        return new ModelAndView("plan/why").addObject("bar", one.at().bar(actor)).addObject("of", "change")
                .addObject("state", Words.of(one.plan().state()));
    }
}
