package org.kinward.web.plan.talk;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanLine;
import org.kinward.core.plan.PlanState;
import org.kinward.core.plan.keeping.ReviewPlan;
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

/** The plan that holds is reviewed with the child: it goes on until another day. */
@Controller
class ReviewController {

    private static final String REVIEW = PlanPath.PLAN + "/review";

    private final PlanBooks books;

    private final NamelessFields fields;

    private final ReviewPlan reviews;

    ReviewController(PlanBooks books, NamelessFields fields, ReviewPlan reviews) {
        this.books = books;
        this.fields = fields;
        this.reviews = reviews;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(REVIEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return books.inForce(id, actor)
                .map(one -> page(one, actor).addObject("form", refill.form(WhyForm.class, PlanPath.plan(id, "review"))
                        .orElseGet(() -> WhyForm.begin(one.plan()))))
                .orElseGet(() -> new ModelAndView("redirect:" + PlanPath.plan(id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_MOVED)
    @PostMapping(REVIEW)
    ModelAndView review(@PathVariable UUID id, @ModelAttribute("form") WhyForm form, BindingResult result,
            Actor actor) {
        var one = books.inForce(id, actor).orElseThrow(NotThere::new);
        var begun = PlanLine.of(PlanState.IN_FORCE, actor.person(), one.at().at().now());
        var line = form.read(fields.of(result, "plan.review"), begun, one.at());
        if (line.isEmpty()
                || !fields.hold(result, one.at().at(), actor, new NamelessFields.Said("why", line.get().why()))) {
            return page(one, actor);
        }
        return PlanPress.of(
                () -> reviews.goesOn(form.seen(one.plan(), "review"), line.get(), one.at().time(), actor),
                PlanPath.plan(id), problem -> PlanPress.said(result, "review", problem, page(one, actor)),
                () -> stale(id, form, actor));
    }

    private ModelAndView stale(UUID id, WhyForm form, Actor actor) {
        var now = books.inForce(id, actor).orElseThrow(NotThere::new);
        return page(now, actor).addObject("form", form.seen(now.plan()));
    }

    private static ModelAndView page(PlanBooks.One one, Actor actor) {
        return new ModelAndView("plan/why").addObject("bar", one.at().bar(actor)).addObject("of", "review")
                .addObject("state", Words.of(one.plan().state()));
    }
}
