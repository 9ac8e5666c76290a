package org.kinward.web.plan.term;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.plan.term.PlanTerm;
import org.kinward.core.plan.term.PlanTerms;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.setting.SettingPage;
import org.kinward.web.setting.SettingPages;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets after how many days a child has a plan, and sees what held before. */
@Controller
class PlanTermController {

    private static final String TERM = "/admin/plan";

    private final SettingPage<PlanTerm> page;

    PlanTermController(SettingPages pages, PlanTerms terms) {
        page = pages.page(new SettingPage.About<>(TERM, "plan/term", PlanTerm.SHIPPED, PlanTermController::said),
                terms);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(PlanTermForm.class, PlanTermForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") PlanTermForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(PlanTerm term) {
        return List.of(Words.keyed("plan.term.said", term.days()));
    }
}
