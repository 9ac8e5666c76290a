package org.kinward.web.plan.talk;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.PlanProblem;
import org.kinward.core.plan.keeping.AgreePlan;
import org.kinward.core.plan.talk.AnswererSays;
import org.kinward.core.plan.talk.ChildSays;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.plan.PlanBooks;
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
import org.springframework.web.servlet.ModelAndView;

/** The plan talked over with the child and with who answers for it. */
@Controller
class PlanTalkController {

    private static final String TALK = PlanPath.PLAN + "/talk";

    private final PlanBooks books;

    private final NamelessFields fields;

    private final AgreePlan agree;

    PlanTalkController(PlanBooks books, NamelessFields fields, AgreePlan agree) {
        this.books = books;
        this.fields = fields;
        this.agree = agree;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_VIEWED)
    @GetMapping(TALK)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return books.onTheWay(id, actor)
                .map(one -> page(one, actor).addObject("form", refill.form(TalkForm.class, PlanPath.plan(id, "talk"))
                        .orElseGet(() -> TalkForm.begin(one.plan(), one.at()))))
                .orElseGet(() -> new ModelAndView("redirect:" + PlanPath.plan(id)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PLAN_AGREED)
    @PostMapping(TALK)
    ModelAndView talk(@PathVariable UUID id, @ModelAttribute("form") TalkForm form, BindingResult result,
            Actor actor) {
        var one = books.newest(id, actor);
        var read = form.read(fields.of(result, "plan.talk"), one, actor.person());
        if (read.isEmpty() || !fields.hold(result, one.at().at(), actor,
                new NamelessFields.Said("child.words", read.get().talk().child().words()),
                new NamelessFields.Said("answerer.words", read.get().talk().answerer().words()))) {
            return page(one, actor);
        }
        return PlanPress.of(
                () -> agree.talk(form.seen(one.plan(), read.get()), read.get(),
                        one.at().time(), actor),
                PlanPath.plan(id), problem -> PlanPress.said(result, field(problem), problem, page(one, actor)),
                () -> stale(id, form, actor));
    }

    private ModelAndView stale(UUID id, TalkForm form, Actor actor) {
        var now = books.newest(id, actor);
        return page(now, actor).addObject("form", form.seen(now.plan()));
    }

    private static String field(PlanProblem problem) {
        return switch (problem) {
            case REVIEW_DAY -> "review";
            case NOBODY_ANSWERS -> "answerer.says";
            case IN_THE_FUTURE -> "on";
            default -> "child.says";
        };
    }

    private static ModelAndView page(PlanBooks.One one, Actor actor) {
        return new ModelAndView("plan/talk").addObject("bar", one.at().bar(actor))
                .addObject("facts", List.of(
                        SummaryRow.of("plan.version", Words.keyed("plan.version.number", one.plan().version())),
                        SummaryRow.of("plan.state", Words.of(one.plan().state())),
                        SummaryRow.of("plan.talk.who", Words.of(one.who()))))
                .addObject("children", Option.all(ChildSays.values()))
                .addObject("answerers", Option.all(AnswererSays.values()));
    }
}
